package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

class BrowserStartTest {

    private static final URI ADDRESS = URI.create("http://127.0.0.1:8420/");

    @Test
    void aSystemWithoutSuchAProgramIsNotedWithTheAddress(@TempDir Path empty) {
        String missing = empty.resolve("xdg-open").toString();

        assertThat(BrowserStart.open(ADDRESS, List.of(missing)))
                .contains(Problem.general(ProblemCode.BROWSER_NOT_STARTED, "http://127.0.0.1:8420/"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
    void eachSystemHasItsOwnProgram(String system, String program) {
        assertThat(BrowserStart.program(system)).startsWith(program);
    }
}
