package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide for editors says the truth: each of its examples becomes what stands below it. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/reference/markdown.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "^````markdown(?<live> live)?\\n(?<text>.*?)^````\\n\\n````(?<kind>html|problems)\\n(?<result>.*?)^````$",
            Pattern.MULTILINE | Pattern.DOTALL);

    record Example(boolean live, String markdown, boolean html, String result) {
        @Override
        public String toString() {
            return markdown.lines().findFirst().orElse("");
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (MatchResult match :
                EXAMPLE.matcher(Files.readString(GUIDE)).results().toList()) {
            examples.add(new Example(
                    match.group(1) != null, match.group(2), match.group(3).equals("html"), match.group(4)));
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleBecomesWhatStandsBelowIt(Example example) {
        Rendered rendered = example.live() ? Rendered.live(example.markdown()) : Rendered.of(example.markdown());
        if (example.html()) {
            assertThat(rendered.html()).isEqualTo(example.result());
            assertThat(rendered.found()).isEmpty();
        } else {
            assertThat(rendered.found()).isEqualTo(example.result().lines().toList());
        }
    }

    @Test
    void everyFenceOfTheGuideIsPartOfAnExample() throws IOException {
        long fences = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith("````"))
                .count();
        assertThat(examples()).hasSize((int) (fences / 4)).isNotEmpty();
    }
}
