package org.vestnik.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Terminal;
import org.vestnik.report.UserLanguage;

/**
 * What a process finds around it. Tests give another.
 *
 * @param locale the system's
 * @param terminal whether a person sees the lines as they come
 * @param nanos runs only forward
 */
record Surroundings(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Locale locale,
        boolean terminal,
        Clock clock,
        LongSupplier nanos) {

    private static final String LANGUAGE_OPTION = "--messages";

    static Surroundings ofThisProcess() {
        boolean terminal = Terminal.isBehind(System.console());
        Charset charset = terminal ? charset(System.console()) : StandardCharsets.UTF_8;
        return new Surroundings(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset),
                System.getenv(),
                Locale.getDefault(),
                terminal,
                Clock.systemUTC(),
                System::nanoTime);
    }

    ReportStyle style() {
        return ReportStyle.of(terminal, environment);
    }

    /** The language of messages, found before the command line is understood, so that it can be told what is wrong with it. */
    String language(String... args) {
        String language = UserLanguage.of(environment, locale);
        for (int i = 0; i < args.length; i++) {
            String next = i + 1 < args.length ? args[i + 1] : "";
            String asked = args[i].equals(LANGUAGE_OPTION)
                    ? next
                    : args[i].startsWith(LANGUAGE_OPTION + "=") ? args[i].substring(LANGUAGE_OPTION.length() + 1) : "";
            language = MessageCatalog.LANGUAGES.contains(asked) ? asked : language;
        }
        return language;
    }

    /** Windows has code pages still. ASCII comes of {@code LC_ALL=C}, and the terminal behind it of UTF-8. */
    private static Charset charset(Console console) {
        return console.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : console.charset();
    }
}
