package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBytesTest {

    private static final int MOST = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MOST - 1, MOST, MOST + 1, 3 * MOST})
    void aFileIsReadWholeOrOneByteTooFar(int size) throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.md"), "0123456789".repeat(3).substring(0, size));

        assertThat(SourceBytes.read(file, MOST))
                .asString()
                .isEqualTo("01234567890".substring(0, Math.min(size, MOST + 1)));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "text");
        Path link = Files.createSymbolicLink(folder.resolve("b.md"), file);

        assertThatThrownBy(() -> SourceBytes.read(link, MOST)).isInstanceOf(IOException.class);
    }

    /** A page that took too long is interrupted; the next one must not be told that its file is broken. */
    @Test
    void anInterruptionIsNoFaultOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "text");
        Thread.currentThread().interrupt();
        try {
            assertThat(SourceBytes.read(file, MOST)).asString().isEqualTo("text");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
