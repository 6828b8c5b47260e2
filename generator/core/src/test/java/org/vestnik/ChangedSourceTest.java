package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ProblemCode;
import org.vestnik.timing.Stopwatch;

/** A source that is taken away under a running build is a problem of its file, and the last site stays. */
class ChangedSourceTest {

    private static final int PAGES = 20;

    @TempDir
    Path root;

    @Test
    void aPageWhoseFileWentWhileTheBuildRanIsTold() {
        TestSite site = BadInput.good(root);
        IntStream.range(0, PAGES)
                .forEach(i -> site.with("content/en/pages/p" + i + ".md", "---\ntitle: Page\n---\nText " + i + ".\n"));
        BuildRequest request = BuildRequest.in(root, Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(new SiteGenerator(request).build().problems()).isEmpty();
        SiteFiles before = SiteFiles.of(root.resolve("target/site"));
        site.with("templates/page.ftlh", "<p>another</p>${body}\n");

        BuildReport report = new SiteGenerator(request, this::deletePages, Stopwatch.OFF).build();

        assertThat(report.problems()).isNotEmpty().allMatch(problem -> problem.code() == ProblemCode.SOURCE_CHANGED);
        assertThat(report.exitCode().number()).isEqualTo(5);
        assertThat(SiteFiles.of(root.resolve("target/site")).differences(before))
                .isEmpty();
    }

    private void deletePages(Progress.Stage stage, int done, int all) {
        if (stage != Progress.Stage.RENDER) {
            return;
        }
        try {
            for (int i = 0; i < PAGES; i++) {
                Files.deleteIfExists(root.resolve("content/en/pages/p" + i + ".md"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
