package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.TestSite;
import org.vestnik.model.Language;
import org.vestnik.problem.Problems;

/** A slip in the name of a file of one's own theme: TP010. */
class UnusedThemeFilesTest {

    private static final Path DEFAULT = Path.of("../../templates");

    @TempDir
    private Path root;

    @Test
    void allNamesOfTheDefaultThemeAreKnown() throws IOException {
        try (Stream<Path> files = Files.walk(DEFAULT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> DEFAULT.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(UnusedThemeFiles.NAMES);
        }
    }

    @Test
    void whatTakesThePlaceOfNothingIsTold() {
        TestSite.write(root, "")
                .with("templates/artcle.ftlh", "a")
                .with("templates/style.css", "b")
                .with("templates/words/eng.yaml", "c")
                .with("templates/part/unheard-of.ftlh", "d");

        assertThat(told())
                .containsExactly(
                        "TP010 artcle.ftlh article.ftlh",
                        "TP010 part/unheard-of.ftlh —",
                        "TP010 style.css asset/style.css",
                        "TP010 words/eng.yaml words/en.yaml");
    }

    @Test
    void whatIsUsedOrNoPartOfAThemeIsLeftInPeace() {
        TestSite.write(root, "")
                .with("templates/article.ftlh", "<#import \"part/own.ftlh\" as o>")
                .with("templates/part/own.ftlh", "a")
                .with("templates/words/ru.yaml", "b")
                .with("templates/README.md", "c")
                .with("templates/.article.ftlh.swp", "d");

        assertThat(told()).isEmpty();
    }

    @Test
    void noThemeOfOnesOwnIsNoProblem() {
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        Problems problems = new Problems();
        Path templates = root.resolve("templates");
        new UnusedThemeFiles(
                        templates,
                        new Theme(root, templates, problems),
                        List.of(new Language("ru"), new Language("en")),
                        problems)
                .report();
        return problems.list().stream()
                .map(problem -> problem.code().id() + " " + String.join(" ", problem.details()))
                .toList();
    }
}
