package org.vestnik.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlReader;

class YamlValueTest {

    private static final String LETTERS = "abц ё«»—😀#:'\"\\@%&*!|>[]{},-?0~=`.…بي";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The court|The court",
                "Суд: приговор|\"Суд: приговор\"",
                "yes|\"yes\"",
                "12 detained|\"12 detained\"",
                "a # b|\"a # b\"",
                "\"x\" \\ y|\"\\\"x\\\" \\\\ y\"",
            })
    void quotesStandWhereTheyAreNeeded(String text, String yaml) {
        assertThat(YamlValue.of(text)).isEqualTo(yaml);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void everyTextIsReadBackAsItWas(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int letters = random.nextInt(9); letters > 0; letters--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String value = new String(
                            text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .substring(random.nextInt(2))
                    .strip();
            if (!value.isEmpty()) {
                assertThat(read("k: " + YamlValue.of(value), "k"))
                        .as("seed %d", seed)
                        .isEqualTo(value);
                assertThat(read("k: {en: %s, ru: x}".formatted(YamlValue.of(value)), "k/en"))
                        .as("seed %d", seed)
                        .isEqualTo(value);
            }
        }
    }

    private static String read(String yaml, String path) {
        Problems problems = new Problems();
        var map = new YamlReader(10_000, problems).read(yaml + "\n", Path.of("x"), 1);
        String value = map.flatMap(
                        m -> path.equals("k") ? m.text("k") : m.map("k").flatMap(k -> k.text("en")))
                .map(text -> text.value())
                .orElse("");
        assertThat(problems.list()).as(yaml).isEmpty();
        return value;
    }
}
