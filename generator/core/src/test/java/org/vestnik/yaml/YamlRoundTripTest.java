package org.vestnik.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problems;

/** Whatever map is written, reading gives back each text at the place that it was written to. */
class YamlRoundTripTest {

    private static final String LETTERS = "abц ё«»—😀#:'\"\\@%&*!|>[]{},-?0";
    private static final Path FILE = Path.of("x.md");

    private record Written(String path, String value, int line, int column) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181})
    void everyTextComesBackFromItsPlace(long seed) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder();
        List<Written> written = new ArrayList<>();
        writeMap(random, yaml, written, "", 0);
        int firstLine = 1 + random.nextInt(9);

        Problems problems = new Problems();
        YamlMap map = new YamlReader(1 << 20, problems)
                .read(yaml.toString(), FILE, firstLine)
                .orElseThrow(() -> new AssertionError(problems.list() + "\n" + yaml));

        List<Written> found = new ArrayList<>();
        collect(map, "", found, firstLine);
        assertThat(found).as(yaml.toString()).containsExactlyElementsOf(written);
        assertThat(problems.list()).isEmpty();
    }

    private static void writeMap(Random random, StringBuilder yaml, List<Written> written, String path, int depth) {
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            String key = "k" + i + (random.nextBoolean() ? "ж" : "");
            yaml.append("  ".repeat(depth)).append(key).append(':');
            if (depth < 4 && random.nextInt(4) == 0) {
                yaml.append('\n');
                writeMap(random, yaml, written, path + "/" + key, depth + 1);
            } else {
                yaml.append(" ".repeat(1 + random.nextInt(3)));
                writeText(random, yaml, written, path + "/" + key);
                yaml.append(random.nextInt(5) == 0 ? "  # a comment\n" : "\n");
            }
        }
    }

    private static void writeText(Random random, StringBuilder yaml, List<Written> written, String path) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder value = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            value.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        String text = value.append("x").toString();
        int lineStart = yaml.lastIndexOf("\n") + 1;
        int line = 1 + (int) yaml.chars().filter(c -> c == '\n').count();
        written.add(new Written(path, text, line, yaml.length() - lineStart + 1));
        yaml.append(
                random.nextBoolean()
                        ? "'" + text.replace("'", "''") + "'"
                        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    private static void collect(YamlMap map, String path, List<Written> found, int firstLine) {
        for (String key : map.keys()) {
            String inner = path + "/" + key;
            if (map.shape(key) == YamlMap.Shape.MAP) {
                collect(map.map(key).orElseThrow(), inner, found, firstLine);
            } else {
                YamlText text = map.text(key).orElseThrow();
                found.add(new Written(
                        inner,
                        text.value(),
                        text.at().line() - firstLine + 1,
                        text.at().column()));
            }
        }
    }
}
