package org.vestnik;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.ExitCode;

/** A disk that fails when the site is in place already: the site is told of as it is. */
class KeptForNextTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path root;

    /** As if it had been written long ago: what was written just now is looked at again by the next build. */
    @BeforeEach
    void write() throws IOException {
        BadInput.good(root);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(NOW.plusNanos(1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "receipt"})
    void aSiteIsWrittenAlsoWhereNothingCanBeKept(String cache) throws IOException {
        putInTheWay(cache);
        BuildReport report = SiteBuild.of(root, NOW).run();

        assertThat(report.written()).isPresent();
        assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(SiteBuild.places(report)).containsExactly("DK042");
        assertThat(report.problems().get(0).details().get(0)).startsWith("target/vestnik/" + cache + "-");
        assertThat(root.resolve("target/site/en/2025/05/good.html")).exists();
    }

    /** What brotli said of the pages that are too heavy is kept before the site is in place. */
    @Test
    void norDoesItMatterThatTheWeightOfPagesCannot() throws IOException {
        Files.writeString(root.resolve("content/bulletin.yaml"), "\nlimits: {pageBytes: 20}\n", APPEND);
        Path blocked = Files.createDirectories(root.resolve("target/vestnik/page-weight.txt"));
        Files.writeString(blocked.resolve("x"), "");
        BuildReport report = SiteBuild.of(root, NOW).run();

        assertThat(report.written()).isPresent();
        assertThat(SiteBuild.places(report)).contains("DK042").doesNotContain("DK002");
    }

    @Test
    void whatCannotBeKeptIsNotSaidOfTheNextBuild() throws IOException {
        Path blocked = putInTheWay("pages");
        assertThat(SiteBuild.places(SiteBuild.of(root, NOW).run())).containsExactly("DK042");
        Files.delete(blocked.resolve("x"));
        Files.delete(blocked);

        assertThat(SiteBuild.of(root, NOW).run().problems()).isEmpty();
    }

    /** A folder that holds anything, so that no file can take its place. */
    private Path putInTheWay(String cache) throws IOException {
        String site = BuildRequest.in(root, NOW).siteName();
        Path blocked = Files.createDirectories(root.resolve("target/vestnik/" + cache + "-" + site));
        Files.writeString(blocked.resolve("x"), "");
        return blocked;
    }
}
