package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.Elapsed;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;

/** A phrase that is printed stays true for the shelf life; the instant at which another would be printed is known. */
class ShelfTimeTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void phraseStaysTrueForTheShelfLife(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Timestamp then = timestamp(random);
            Duration shelf = Duration.ofHours(1 + random.nextInt(24 * 40));
            Optional<Elapsed> phrase = new ShelfTime(NOW, MOSCOW, shelf).phrase(then);

            phrase.ifPresent(p -> assertThat(said(Elapsed.between(then.instant(), NOW.plus(shelf), MOSCOW)))
                    .as("seed %d: %s, %s", seed, then, shelf)
                    .isEqualTo(said(p)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void phraseChangesAtTheInstantThatIsTold(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Timestamp then = timestamp(random);
            Duration shelf = Duration.ofHours(1 + random.nextInt(24 * 40));
            Optional<String> phrase = phrase(then, NOW, shelf);
            Instant change = new ShelfTime(NOW, MOSCOW, shelf).nextChange(then).orElseThrow();

            assertThat(change).as("seed %d: %s, %s", seed, then, shelf).isAfter(NOW);
            assertThat(phrase(then, change.minusSeconds(1), shelf)).isEqualTo(phrase);
            assertThat(phrase(then, change, shelf)).isNotEqualTo(phrase);
        }
    }

    private static Optional<String> phrase(Timestamp then, Instant now, Duration shelf) {
        return new ShelfTime(now, MOSCOW, shelf).phrase(then).map(ShelfTimeTest::said);
    }

    private static String said(Elapsed elapsed) {
        return elapsed.amount() + " " + elapsed.unit() + " " + elapsed.future();
    }

    /** From seconds to some thirty years ago, about as many of each size. */
    private static Timestamp timestamp(Random random) {
        long seconds = (long) Math.exp(random.nextDouble() * Math.log(1e9));
        return new Timestamp(NOW.minusSeconds(seconds).atZone(MOSCOW).toOffsetDateTime(), Precision.MINUTE);
    }
}
