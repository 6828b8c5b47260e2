package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.check.OutsideRules;
import org.vestnik.problem.Problem;

/** A check raises no false alarm: sites that are as they should be have no fault, whatever bulletin they are made of. */
class CleanSitesTest {

    private static final Path DEMONSTRATION = Path.of("../..");
    private static final int RANDOM = 40;

    /** What is noted of these bulletins with good reason: they quote posts without saying where those stood. */
    private static final Set<String> TRUE_NOTES = Set.of("CK060", "CK061");

    /** Chance tells English news in Russian editions, and its topics differ by a letter. */
    private static final Set<String> TRUE_NOTES_BY_CHANCE = Set.of("CK043", "CK070", "CK102");

    @TempDir
    private Path root;

    static Stream<GoldenSite> goldenSites() throws IOException {
        return GoldenSitesTest.sites().filter(site -> site.expectedSite().isPresent());
    }

    /** Built with the default theme: that of the tests prints no pages, but what templates see. */
    @ParameterizedTest
    @MethodSource("goldenSites")
    void aGoldenSiteHasNoFault(GoldenSite golden) throws IOException {
        SiteFiles.of(golden.folder().resolve("content")).copyTo(root.resolve("content"), false);

        assertThat(faults(Instant.parse("2026-03-01T09:00:00Z"))).isEmpty();
    }

    @Test
    void theDemonstrationHasNoFault() {
        SiteFiles.of(DEMONSTRATION.resolve("content")).copyTo(root.resolve("content"), false);
        SiteFiles.of(DEMONSTRATION.resolve("templates")).copyTo(root.resolve("templates"), false);

        assertThat(faults(Instant.parse("2026-11-26T09:00:00Z"))).isEmpty();
    }

    @Test
    void randomBulletinsHaveNoFault() throws IOException {
        for (long seed = 0; seed < RANDOM; seed++) {
            Path folder = Files.createDirectories(root.resolve("b" + seed));
            TestSite bulletin = RandomBulletin.of(seed).write(folder);
            SiteFiles.of(DEMONSTRATION.resolve("templates")).copyTo(bulletin.path("templates"), false);

            assertThat(faults(BuildRequest.in(folder, RandomBulletin.NOON)))
                    .as("seed %d", seed)
                    .allMatch(problem ->
                            TRUE_NOTES_BY_CHANCE.contains(problem.code().id()));
        }
    }

    private List<Problem> faults(Instant now) {
        return faults(BuildRequest.in(root, now));
    }

    private static List<Problem> faults(BuildRequest request) {
        CheckReport report = new BulletinCheck(
                        request, new CheckOptions(true, OutsideRules.none(), FailOn.ERROR), Progress.UNWATCHED)
                .check();
        assertThat(report.files()).as("%s", report.problems()).isPresent();
        return report.problems().stream()
                .filter(problem -> problem.code().id().startsWith("CK"))
                .filter(problem -> !TRUE_NOTES.contains(problem.code().id()))
                .toList();
    }
}
