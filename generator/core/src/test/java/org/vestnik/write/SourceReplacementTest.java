package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceReplacementTest {

    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] FRESH = {4, 5};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("x.md"), OLD);
    }

    @Test
    void theOldFileStaysBesideTheNewOne() throws IOException {
        Path copy = SourceReplacement.replace(file, OLD, FRESH);

        assertThat(copy).isEqualTo(folder.resolve("x.md.bak")).hasBinaryContent(OLD);
        assertThat(file).hasBinaryContent(FRESH);
        assertThat(names()).containsExactlyInAnyOrder("x.md", "x.md.bak");
    }

    @Test
    void aCopyIsNeverWrittenOver() throws IOException {
        SourceReplacement.replace(file, OLD, FRESH);
        Path second = SourceReplacement.replace(file, FRESH, OLD);
        Path third = SourceReplacement.replace(file, OLD, FRESH);

        assertThat(second).hasFileName("x.md.bak.1").hasBinaryContent(FRESH);
        assertThat(third).hasFileName("x.md.bak.2").hasBinaryContent(OLD);
        assertThat(folder.resolve("x.md.bak")).hasBinaryContent(OLD);
    }

    @Test
    void aRenewedFileLeavesNothingBesideIt() throws IOException {
        SourceReplacement.renew(file, OLD, FRESH);

        assertThat(file).hasBinaryContent(FRESH);
        assertThat(names()).containsExactly("x.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsAreKept() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path copy = SourceReplacement.replace(file, OLD, FRESH);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void whatWasChangedMeanwhileIsLeft() throws IOException {
        assertThatThrownBy(() -> SourceReplacement.replace(file, FRESH, FRESH))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed meanwhile");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("y.md"), file);

        assertThatThrownBy(() -> SourceReplacement.replace(link, OLD, FRESH)).isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactlyInAnyOrder("x.md", "y.md");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
