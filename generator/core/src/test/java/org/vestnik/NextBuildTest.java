package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.plan.NextBuild;

/** The build knows the first instant at which its site would differ: nothing differs before, something does then. */
class NextBuildTest {

    private static final String[] TELL_OF_IT = {"next-build.json", "manifest.sha256"};

    static LongStream seeds() {
        return LongStream.rangeClosed(1001, 1080);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void siteDiffersWhenItIsDueAndNotBefore(long seed, @TempDir Path root) {
        RandomBulletin.of(seed).write(root);
        Random random = new Random(seed);
        Instant now = RandomBulletin.NOON.plusSeconds(random.nextInt(100_000) - 50_000L);
        BuildReport report = SiteBuild.of(root, now).run();
        SiteFiles site = SiteBuild.of(root, now).site();
        Optional<Instant> due = report.next().map(NextBuild::due);

        long span = Duration.between(now, due.orElse(now.plus(Duration.ofDays(4000))))
                .toSeconds();
        assertThat(at(now.plusSeconds(random.nextLong(span)), root).differences(site, TELL_OF_IT))
                .as("seed %d, between %s and %s", seed, now, due)
                .isEmpty();
        due.ifPresent(instant -> {
            assertThat(at(instant.minusSeconds(1), root).differences(site, TELL_OF_IT))
                    .as("seed %d, a second before %s", seed, instant)
                    .isEmpty();
            assertThat(at(instant, root).differences(site, TELL_OF_IT))
                    .as("seed %d, at %s: %s", seed, instant, report.next())
                    .isNotEmpty();
        });
    }

    private static SiteFiles at(Instant now, Path root) {
        SiteBuild build = SiteBuild.of(root, now);
        build.run();
        return build.site();
    }
}
