package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that goes into the runnable jar is named, with its version and licence, in the list of third parties. */
class ThirdPartyTest {

    /** Needed by tests or by the packaging, and not in the jar. */
    private static final Pattern NOT_SHIPPED = Pattern.compile(
            "(junit-|opentest4j|apiguardian|jspecify|assertj|byte-buddy|asm-|surefire|failsafe|vestnik-|org\\.jacoco).*");

    @Test
    void everyLibraryIsListed() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/third-party.md"));

        assertThat(libraries())
                .hasSizeGreaterThan(20)
                .allSatisfy(library -> assertThat(rows).anyMatch(row -> isRow(row, library)));
    }

    @Test
    void everyRowIsALibrary() throws IOException {
        List<String> libraries = libraries().toList();

        assertThat(Files.readAllLines(Path.of("../docs/third-party.md")).stream()
                        .filter(row -> row.matches("\\| [a-z.0-9]+:.*")))
                .allSatisfy(row -> assertThat(libraries).anyMatch(library -> isRow(row, library)));
    }

    /** Such as {@code jsoup-1.24.1}. */
    private static Stream<String> libraries() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).getFileName().toString().replaceFirst("\\.jar$", ""))
                .filter(name -> !NOT_SHIPPED.matcher(name).matches());
    }

    private static boolean isRow(String row, String library) {
        String[] cells = row.split(" \\| ");
        return cells.length == 3 && library.equals(cells[0].replaceFirst(".*:", "") + "-" + cells[1]);
    }
}
