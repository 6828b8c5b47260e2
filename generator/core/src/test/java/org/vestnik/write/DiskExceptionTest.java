package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** What a disk's failure is called, and that no message shows the machine's folders. */
class DiskExceptionTest {

    @TempDir
    Path root;

    @Test
    void aFolderThatMayNotBeWrittenIsNamedAsTheBulletinKnowsIt() {
        String file = root.resolve("target/site/en/index.html").toString();

        assertThat(told(new AccessDeniedException(file)))
                .isEqualTo(Problem.general(ProblemCode.DISK_DENIED, "target/site/en/index.html"));
    }

    @Test
    void whatElseFailsIsToldWithItsReason() {
        String file = root.resolve("target/site/en/index.html").toString();

        assertThat(told(new FileSystemException(file, null, "Input/output error")))
                .isEqualTo(Problem.general(ProblemCode.DISK_FAILED, "target/site/en/index.html: Input/output error"));
    }

    @Test
    void aFullDiskIsKnownByWhatTheSystemSays() {
        assertThat(told(new IOException("No space left on device")).code()).isEqualTo(ProblemCode.DISK_FULL);
        assertThat(told(new IOException("Disk quota exceeded")).code()).isEqualTo(ProblemCode.DISK_FULL);
    }

    private Problem told(IOException failure) {
        return DiskException.of(failure, new Workplace(root.resolve("target/site"), "target/site"))
                .problem();
    }
}
