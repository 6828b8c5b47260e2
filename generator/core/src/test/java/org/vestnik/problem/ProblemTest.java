package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aDisksFailureIsToldWithItsFileAndReason() {
        assertThat(told(new NoSuchFileException("/a"))).isEqualTo("/a: NoSuchFileException");
        assertThat(told(new FileSystemException("/a", "/b", "Input/output error")))
                .isEqualTo("/a: Input/output error");
    }

    @Test
    void aDisksFailureWithoutAFileIsToldByItsWordsOrItsKind() {
        assertThat(told(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(told(new EOFException())).isEqualTo("EOFException");
        assertThat(told(new NoSuchFileException(null))).isEqualTo("NoSuchFileException");
    }

    private static String told(IOException failure) {
        Problem problem = Problem.ofDisk(failure);
        assertThat(problem.code()).isEqualTo(ProblemCode.DISK_FAILED);
        return problem.details().get(0);
    }
}
