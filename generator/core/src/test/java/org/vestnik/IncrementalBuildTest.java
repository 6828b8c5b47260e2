package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/**
 * After any series of edits the site that was built upon the last one is the site that is built from nothing, byte for byte,
 * and the same problems are told. A thousand series, on ten bulletins.
 */
class IncrementalBuildTest {

    private static final int SERIES = 100;

    /** Fewer, because the build from nothing compresses every file. */
    private static final int PRECOMPRESSED_SERIES = 10;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheColdBuild(
            long seed,
            @TempDir(factory = MemoryFolder.class) Path root,
            @TempDir(factory = MemoryFolder.class) Path elsewhere) {
        series(seed, SERIES, false, root, elsewhere);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void isTheColdBuildWithCompressedTwins(
            long seed,
            @TempDir(factory = MemoryFolder.class) Path root,
            @TempDir(factory = MemoryFolder.class) Path elsewhere) {
        series(seed, PRECOMPRESSED_SERIES, true, root, elsewhere);
    }

    private static void series(long seed, int most, boolean precompress, Path root, Path elsewhere) {
        EditedBulletin bulletin = new EditedBulletin(root, seed);
        int written = 0;
        for (int series = 0; series < most; series++) {
            BuildReport warm = build(bulletin, root, root.resolve("target"), precompress);
            Path fresh = elsewhere.resolve("cold" + series);
            BuildReport cold = build(bulletin, root, fresh, precompress);

            List<String> story = bulletin.log();
            assertThat(told(warm)).as("problems, seed %d: %s", seed, story).isEqualTo(told(cold));
            assertThat(warm.next()).as("seed %d: %s", seed, story).isEqualTo(cold.next());
            if (cold.written().isPresent()) {
                SiteFiles site = SiteFiles.of(root.resolve("target/site"));
                assertThat(site.differences(SiteFiles.of(fresh.resolve("site"))))
                        .as("seed %d: %s", seed, story)
                        .isEmpty();
                written++;
                bulletin.settle();
            } else {
                bulletin.goBack();
            }
            bulletin.editSome();
        }
        assertThat(written).as("series that ended in a site").isGreaterThan(most / 2);
    }

    private static BuildReport build(EditedBulletin bulletin, Path root, Path target, boolean precompress) {
        BuildRequest request = new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                target.resolve("site"),
                target.resolve("vestnik"),
                Optional.empty(),
                Visibility.of(bulletin.clock()),
                false,
                2,
                precompress);
        return new SiteGenerator(request).build();
    }

    /** Of a file that no build put into the site only the warm build can know. */
    private static List<Problem> told(BuildReport report) {
        return report.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.FOREIGN_FILE)
                .toList();
    }
}
