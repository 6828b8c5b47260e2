package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.problem.ProblemCode;

/** Whatever a check may say is explained in both languages, and planted in a site by a test or named in one. */
class CheckPagesTest {

    private static final Path PAGES = Path.of("../docs/problems");
    private static final Path FAULTS = Path.of("src/test/resources/planted-in-site.txt");

    /** What is not a fault of a site's files: tests of the network, of hosts, of encodings and of the command line have it. */
    private static final String TESTED_OTHERWISE = "CK(09|10|11|12)\\d";

    static Stream<String> codes() {
        return Stream.of(ProblemCode.values()).map(ProblemCode::id).filter(id -> id.startsWith("CK"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasAPageInBothLanguages(String id) throws IOException {
        assertThat(headings("en", id)).hasSize(3).endsWith("## Example", "## Remedy");
        assertThat(headings("ru", id)).hasSize(3).endsWith("## Пример", "## Что делать");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isPlanted(String id) throws IOException {
        boolean planted = Files.readAllLines(FAULTS).stream().anyMatch(line -> line.startsWith(id + " | "));

        assertThat(planted || id.matches(TESTED_OTHERWISE)).isTrue();
    }

    private static List<String> headings(String language, String id) throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve(language).resolve(id + ".md"));
        assertThat(lines.get(0)).startsWith("# " + id + ": ").doesNotEndWith(".");
        return lines.stream().filter(line -> line.startsWith("#")).toList();
    }
}
