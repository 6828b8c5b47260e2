package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.problem.MessageCatalog;

/** Every mistake of {@code bad-content.txt} is found at its place, and nothing else is; both languages can say it. */
class BadContentTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    /** One mistake: the files that hold it and the problems to find, as {@code file:line:column CODE}. */
    record Mistake(String name, String files, List<String> problems) {

        static Mistake parse(String text) {
            String[] parts = text.split("(?m)^-- problems --\\n", 2);
            String[] head = parts[0].split("\n", 2);
            List<String> problems = Arrays.stream(parts[1].split("\n"))
                    .filter(line -> !line.isBlank())
                    .toList();
            return new Mistake(head[0].strip(), unescaped(head[1]), problems);
        }

        private static String unescaped(String text) {
            return ESCAPE.matcher(text)
                    .replaceAll(
                            hex -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (InputStream in = BadContentTest.class.getResourceAsStream("bad-content.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(Mistake::parse);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundAtItsPlace(Mistake mistake, @TempDir Path root) {
        ReadSite site = ReadSite.of(root, mistake.files());

        assertThat(site.places()).containsExactlyElementsOf(mistake.problems());
        for (String language : MessageCatalog.LANGUAGES) {
            MessageCatalog catalog = new MessageCatalog(language);
            assertThat(site.problems().list()).allSatisfy(problem -> {
                assertThat(catalog.what(problem)).isNotBlank();
                assertThat(catalog.fix(problem)).isNotBlank();
            });
        }
    }
}
