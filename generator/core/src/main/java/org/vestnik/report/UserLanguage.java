package org.vestnik.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.ProblemCode;

/** Finds the language of messages. */
public final class UserLanguage {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private UserLanguage() {}

    /** @throws UsageException if there are no messages in this language */
    public static void check(String asked) throws UsageException {
        if (!MessageCatalog.LANGUAGES.contains(asked)) {
            throw new UsageException(
                    ProblemCode.CHOICE_UNKNOWN, "messages", asked, String.join(", ", MessageCatalog.LANGUAGES));
        }
    }

    /**
     * The user's own language, if there are messages in it, else English.
     *
     * @param environment its first variable that says anything decides (POSIX, "Internationalization Variables")
     * @param system what the system says where the environment is silent, as on Windows
     */
    public static String of(Map<String, String> environment, Locale system) {
        String said = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(system::getLanguage);
        Optional<String> known = Stream.of(said.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT))
                .filter(MessageCatalog.LANGUAGES::contains)
                .findFirst();
        return known.orElse(MessageCatalog.LANGUAGES.get(0));
    }
}
