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

    private static final String[] TELL_OF_IT = {"next-build.json"};

    static LongStream seeds() {
        return LongStream.rangeClosed(1001, 1080);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void siteDiffersWhenItIsDueAndNotBefore(long seed, @TempDir Path root) {
        RandomBulletin.of(seed).write(root);
        Random random = new Random(seed);
        Instant now = RandomBulletin.NOON.plusSeconds(random.nextInt(100_000) - 50_000L);
        RenderedSite rendered = RenderedSite.of(root, now);
        SiteFiles site = rendered.files();
        Optional<Instant> due = rendered.next().map(NextBuild::due);

        long span = Duration.between(now, due.orElse(now.plus(Duration.ofDays(4000))))
                .toSeconds();
        assertThat(RenderedSite.of(root, now.plusSeconds(random.nextLong(span)))
                        .files()
                        .differences(site, TELL_OF_IT))
                .as("seed %d, between %s and %s", seed, now, due)
                .isEmpty();
        due.ifPresent(instant -> {
            assertThat(RenderedSite.of(root, instant.minusSeconds(1)).files().differences(site, TELL_OF_IT))
                    .as("seed %d, a second before %s", seed, instant)
                    .isEmpty();
            assertThat(RenderedSite.of(root, instant).files().differences(site, TELL_OF_IT))
                    .as("seed %d, at %s: %s", seed, instant, rendered.next())
                    .isNotEmpty();
        });
    }
}
