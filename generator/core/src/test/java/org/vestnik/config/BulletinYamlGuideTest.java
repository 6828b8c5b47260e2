package org.vestnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the guide for editors is read; what the guide says of it is what the build says. */
class BulletinYamlGuideTest {

    private static final Path GUIDE = Path.of("../docs/reference/bulletin-yaml.md");
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^```(\\w+) ?(\\S*)\\n(.*?)^```$(?:\\s+```text\\n(.*?)^```$)?");

    /** @param said the problems, a line each */
    record Example(String file, String yaml, String said) {
        @Override
        public String toString() {
            return yaml.lines().findFirst().orElse("");
        }
    }

    @TempDir
    private Path root;

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher fences = FENCE.matcher(Files.readString(GUIDE));
        while (fences.find()) {
            assertThat(fences.group(1)).isEqualTo("yaml");
            String file = fences.group(2).isEmpty() ? "content/bulletin.yaml" : fences.group(2);
            String said = fences.group(4) == null ? "" : fences.group(4).strip();
            examples.add(new Example(file.substring("content/".length()), fences.group(3), said));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsReadAsTheGuideSays(Example example) throws IOException {
        String complete = examples().get(0).yaml();
        Site site = Site.in(root).with("bulletin.yaml", complete);
        site.with(
                example.file(),
                isSetting(example) ? example.yaml() + without(complete, example.yaml()) : example.yaml());
        site.read().ifPresent(config -> site.dictionaries());
        assertThat(site.lines("en").lines())
                .containsExactlyInAnyOrderElementsOf(example.said().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void guideNamesEverySetting(String setting) throws IOException {
        assertThat(Files.readString(GUIDE)).contains("**`" + setting + "`**");
    }

    static Stream<String> settings() {
        return BulletinReader.KEYS.keys().stream().sorted();
    }

    private static boolean isSetting(Example example) {
        return example.file().equals("bulletin.yaml");
    }

    /** The lines of a complete file but those whose key the example has. */
    private static String without(String complete, String example) {
        List<String> kept = complete.lines()
                .filter(line -> example.lines().noneMatch(other -> key(other).equals(key(line))))
                .toList();
        return String.join("\n", kept);
    }

    private static String key(String line) {
        return line.replaceFirst(":.*", "");
    }
}
