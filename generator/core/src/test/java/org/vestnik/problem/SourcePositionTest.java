package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePositionTest {

    private static final Path FILE = Path.of("content", "ru", "x.md");

    /** The line feed belongs to the line that it ends. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 1, 3", "3, 2, 1", "4, 3, 1", "5, 3, 2"})
    void offsetInATextIsALineAndAColumn(int offset, int line, int column) {
        assertThat(SourcePosition.in(FILE, "ab\n\nc", offset)).isEqualTo(new SourcePosition(FILE, line, column));
    }
}
