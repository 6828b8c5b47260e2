package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

class UnreadableTest {

    private static final Path ARTICLE = Path.of("content/en/x.md");

    @TempDir
    Path root;

    @Test
    void aFileThatIsThereButMayNotBeReadIsUnreadable() throws IOException {
        Files.createDirectories(root.resolve("content/en"));
        Path file = Files.createFile(root.resolve(ARTICLE));

        Problem problem = Unreadable.problem(file, ARTICLE, new AccessDeniedException(file.toString()));

        assertThat(problem.code()).isEqualTo(ProblemCode.FILE_UNREADABLE);
        assertThat(problem.details()).containsExactly("AccessDenied");
        assertThat(problem.at().orElseThrow()).hasToString("content/en/x.md:1:1");
    }

    @Test
    void aFileThatIsNoLongerThereHasVanished() {
        Path file = root.resolve(ARTICLE);

        assertThat(Unreadable.problem(file, ARTICLE, new NoSuchFileException(file.toString()))
                        .code())
                .isEqualTo(ProblemCode.FILE_VANISHED);
    }
}
