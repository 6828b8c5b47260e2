package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;
import org.vestnik.timing.Stopwatch;

/**
 * After any series of edits the site that was built upon the last one is the site that is built from nothing, byte for byte,
 * and the same problems are told. A thousand series, on ten bulletins.
 */
class IncrementalBuildTest {

    private static final int SERIES = 100;

    /** In it a hundredth is more than nothing: caches are kept though something in them is out of date. */
    private static final int LARGE_SERIES = 30;

    /** Fewer, because the build from nothing compresses every file. */
    private static final int PRECOMPRESSED_SERIES = 10;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheColdBuild(
            long seed,
            @TempDir(factory = MemoryFolder.class) Path root,
            @TempDir(factory = MemoryFolder.class) Path elsewhere) {
        series(new EditedBulletin(root, seed, 6), SERIES, false, root, elsewhere);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void isTheColdBuildWithCompressedTwins(
            long seed,
            @TempDir(factory = MemoryFolder.class) Path root,
            @TempDir(factory = MemoryFolder.class) Path elsewhere) {
        series(new EditedBulletin(root, seed, 6), PRECOMPRESSED_SERIES, true, root, elsewhere);
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14})
    void isTheColdBuildOfALargerBulletin(
            long seed,
            @TempDir(factory = MemoryFolder.class) Path root,
            @TempDir(factory = MemoryFolder.class) Path elsewhere) {
        Spared spared = series(new EditedBulletin(root, seed, 250), LARGE_SERIES, false, root, elsewhere);

        assertThat(spared.caches())
                .as("caches that were left as they were, though the site was not")
                .isPositive();
        assertThat(spared.pages()).as("pages that were not looked at").isPositive();
    }

    /**
     * What builds did without.
     *
     * @param caches how many builds changed the site and left the cache of manuscripts as it was
     * @param pages how many pages were known to be untouched
     */
    private record Spared(int caches, long pages) {}

    private static Spared series(EditedBulletin bulletin, int most, boolean precompress, Path root, Path elsewhere) {
        int written = 0;
        int kept = 0;
        long untouched = 0;
        for (int series = 0; series < most; series++) {
            Optional<Object> cache = manuscripts(root);
            RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
            BuildReport warm = build(bulletin, root, root.resolve("target"), precompress, stopwatch);
            untouched += stopwatch.timings().kept().get(Kept.FINGERPRINTS).known();
            kept += cache.isPresent()
                            && cache.equals(manuscripts(root))
                            && warm.written().filter(w -> w.written() > 0).isPresent()
                    ? 1
                    : 0;
            Path fresh = elsewhere.resolve("cold" + series);
            BuildReport cold = build(bulletin, root, fresh, precompress, Stopwatch.OFF);

            List<String> story = bulletin.log();
            assertThat(told(warm)).as("problems: %s", story).isEqualTo(told(cold));
            assertThat(warm.next()).as("%s", story).isEqualTo(cold.next());
            if (cold.written().isPresent()) {
                SiteFiles site = SiteFiles.of(root.resolve("target/site"));
                assertThat(site.differences(SiteFiles.of(fresh.resolve("site"))))
                        .as("%s", story)
                        .isEmpty();
                written++;
                bulletin.settle();
            } else {
                bulletin.goBack();
            }
            bulletin.editSome();
        }
        assertThat(written).as("series that ended in a site").isGreaterThan(most / 2);
        return new Spared(kept, untouched);
    }

    /** Another one after each time that it was saved. */
    private static Optional<Object> manuscripts(Path root) {
        try {
            Path file = root.resolve("target/vestnik/manuscripts");
            return Optional.of(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BuildReport build(
            EditedBulletin bulletin, Path root, Path target, boolean precompress, Stopwatch stopwatch) {
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
        return new SiteGenerator(request, Progress.UNWATCHED, stopwatch).build();
    }

    /** Of a file that no build put into the site only the warm build can know. */
    private static List<Problem> told(BuildReport report) {
        return report.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.FOREIGN_FILE)
                .toList();
    }
}
