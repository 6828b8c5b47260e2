package org.vestnik.acceptance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.SiteGenerator;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ExitCode;

/** The one place where these tests call the generator. */
final class Builds {

    static final Instant CLOCK = Instant.parse("2026-07-01T00:00:00Z");

    private Builds() {}

    /** The folder that holds the demonstration bulletin: the repository's own. */
    static Path repository() {
        return Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../..")
                .normalize();
    }

    /** The site of a fresh build; fails the test with the problems if there are any. */
    static Path build(Path root, Path work) {
        var request = new BuildRequest(
                root,
                root.resolve("content"),
                repository().resolve("templates"),
                work.resolve("site"),
                work.resolve("cache"),
                Optional.empty(),
                Visibility.of(CLOCK),
                false,
                Runtime.getRuntime().availableProcessors());
        BuildReport report = new SiteGenerator(request).build();
        assertThat(report.exitCode()).as("%s", report.problems()).isEqualTo(ExitCode.DONE);
        return request.output();
    }
}
