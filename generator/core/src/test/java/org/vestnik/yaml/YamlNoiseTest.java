package org.vestnik.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Text that is hardly YAML is read or refused with a reason that lies inside it; it never breaks the reader. */
class YamlNoiseTest {

    private static final String[] PARTS = {
        "a",
        "b: ",
        ": ",
        ":",
        "- ",
        "? ",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "\t",
        " ",
        " #",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&x ",
        "*x",
        "!!t ",
        "!",
        "|",
        ">",
        "|2-\n",
        "---\n",
        "...\n",
        "%",
        "@",
        "`",
        "<<: ",
        "~",
        "null",
        "\\",
        "\\u12",
        "\r\n",
        "\r",
        "\uFEFF",
        "\u2028",
        "\u0085",
        "\u0000",
        "\uD83D",
        "😀",
        "ж",
        "\u00A0",
        "0x1",
        "1_0",
        ".inf",
        "%YAML 1.2\n",
        "%TAG ! x\n"
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void noiseIsReadOrRefusedInsideTheText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            String text = noise(random);
            Problems problems = new Problems();
            Optional<YamlMap> map = new YamlReader(10_000, problems).read(text, Path.of("x.md"), 1);
            assertThat(map.isPresent() || problems.hasErrors()).as(text).isTrue();
            assertThat(problems.list())
                    .as(text)
                    .allSatisfy(problem -> assertThat(isInside(problem, text)).isTrue());
        }
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static boolean isInside(Problem problem, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        int line = problem.at().orElseThrow().line();
        return line <= lines.length && problem.at().get().column() <= lines[line - 1].length() + 1;
    }
}
