package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/sites} is built twice, the second time with other defaults of the machine, another order
 * of files and another number of threads; both sites are one, byte for byte, and as {@code expected.txt} and {@code
 * expected-problems.txt} say. {@code -Dgolden=overwrite} writes these two files anew; the diff is reviewed.
 */
class GoldenSitesTest {

    private static final Path SITES = Path.of("src/test/sites");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static Stream<GoldenSite> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders
                    .filter(f -> !f.getFileName().toString().startsWith("_"))
                    .sorted()
                    .map(GoldenSite::new)
                    .toList()
                    .stream();
        }
    }

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isBuiltAsExpected(GoldenSite golden, @TempDir Path root, @TempDir Path otherRoot) {
        SiteBuild build = golden.in(root, false);
        BuildReport report = build.run();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        SiteBuild otherBuild = golden.in(otherRoot, true);
        BuildReport otherReport = otherBuild.run();

        assertThat(otherBuild.site().differences(build.site())).isEmpty();
        assertThat(otherReport.problems()).isEqualTo(report.problems());

        Optional<String> site = report.written().map(w -> GoldenSite.told(build.site()));
        Optional<String> problems = problems(report);
        if (OVERWRITE) {
            golden.overwrite(site, problems);
        }
        assertThat(golden.expectedSite().or(golden::expectedProblems))
                .as("a folder says what is expected")
                .isPresent();
        assertThat(problems).isEqualTo(golden.expectedProblems());
        assertThat(site.orElse("")).isEqualTo(golden.expectedSite().orElse(""));
    }

    private static Optional<String> problems(BuildReport report) {
        return report.problems().isEmpty()
                ? Optional.empty()
                : Optional.of("exit " + report.exitCode().number() + "\n" + String.join("\n", SiteBuild.places(report))
                        + "\n");
    }
}
