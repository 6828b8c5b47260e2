package org.vestnik;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.Problem;

/**
 * A build for tests: {@code content} and {@code templates} below a root become {@code target/site}.
 *
 * @param root the bulletin's root
 */
record SiteBuild(Path root, Visibility visibility, boolean strict, int threads) {

    /** Templates that print what they see: tests that look at the engine's work use them in place of a theme. */
    static final Path PRINTING_THEME = Path.of("src/test/sites/_theme");

    static SiteBuild of(Path root, Instant now) {
        return new SiteBuild(root, Visibility.of(now), false, 2);
    }

    BuildReport run() {
        return new SiteGenerator(request()).build();
    }

    private BuildRequest request() {
        return new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("target/site"),
                root.resolve("target/vestnik"),
                Optional.empty(),
                visibility,
                strict,
                threads);
    }

    SiteFiles site() {
        return SiteFiles.of(root.resolve("target/site"));
    }

    /** Place and code of each problem, such as {@code content/ru/x.md:4:7 FM003}. */
    static List<String> places(BuildReport report) {
        return report.problems().stream().map(SiteBuild::place).toList();
    }

    private static String place(Problem problem) {
        return problem.at().map(at -> at + " ").orElse("") + problem.code().id();
    }
}
