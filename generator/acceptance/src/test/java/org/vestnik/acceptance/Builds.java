package org.vestnik.acceptance;

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

    /** Soon after the newest article of the demonstration bulletin, so that the news sitemap is not empty. */
    static final Instant DEMO_CLOCK = Instant.parse("2026-03-17T09:00:00Z");

    private Builds() {}

    /** The folder that holds the demonstration bulletin: the repository's own. */
    static Path demoRoot() {
        return Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../..")
                .normalize();
    }

    /** A fresh, strict build without any cache of an earlier one; fails the test with the problems if there are any. */
    static Path build(Path root, Path work, Instant clock) {
        var request = new BuildRequest(
                root,
                root.resolve("content"),
                demoRoot().resolve("templates"),
                work.resolve("site"),
                work.resolve("cache"),
                Optional.empty(),
                Visibility.of(clock),
                true,
                Runtime.getRuntime().availableProcessors());
        BuildReport report = new SiteGenerator(request).build();
        assertThat(report.exitCode()).as("%s", report.problems()).isEqualTo(ExitCode.DONE);
        return request.output();
    }
}
