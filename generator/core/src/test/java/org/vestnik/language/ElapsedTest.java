package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.Elapsed.Unit;

class ElapsedTest {

    private static final long SEED = 20180804;
    private static final ZoneId UTC = ZoneId.of("UTC");

    @ParameterizedTest
    @CsvSource({
        "0, SECOND, 0, 1",
        "59, SECOND, 59, 60",
        "60, MINUTE, 1, 120",
        "3599, MINUTE, 59, 3600",
        "3600, HOUR, 1, 7200",
        "86399, HOUR, 23, 86400",
        "86400, DAY, 1, 172800",
        "604799, DAY, 6, 604800",
        "604800, WEEK, 1, 1209600",
        "2591999, WEEK, 4, 2592000",
        // From 1 August: two months are full on 1 October, after 61 days.
        "2592000, MONTH, 1, 5270400",
    })
    void pastIsFlooredAndHoldsUntilTheNextAmount(long seconds, Unit unit, long amount, long until) {
        Instant then = Instant.parse("2018-08-01T00:00:00Z");
        assertThat(Elapsed.between(then, then.plusSeconds(seconds), UTC))
                .isEqualTo(new Elapsed(unit, amount, false, then.plusSeconds(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, SECOND, 1, 0",
        "59, SECOND, 59, 58",
        "60, MINUTE, 1, 59",
        "7199, HOUR, 1, 3599",
        "604800, WEEK, 1, 604799",
        "2591999, WEEK, 4, 2419199",
        "2592000, MONTH, 1, 2591999",
    })
    void futureIsFlooredAndHoldsWhileTheAmountIsLeft(long seconds, Unit unit, long amount, long until) {
        Instant then = Instant.parse("2018-08-01T00:00:00Z");
        assertThat(Elapsed.between(then, then.minusSeconds(seconds), UTC))
                .isEqualTo(new Elapsed(unit, amount, true, then.minusSeconds(until)));
    }

    @Test
    void yearsHoldUntilTheDayInTheZone() {
        Instant then = Instant.parse("2018-08-04T22:30:00Z");
        Elapsed moscow = Elapsed.between(then, Instant.parse("2026-01-01T00:00:00Z"), ZoneId.of("Europe/Moscow"));
        assertThat(moscow).isEqualTo(new Elapsed(Unit.YEAR, 7, false, Instant.parse("2026-08-04T22:30:00Z")));
    }

    @Test
    void monthsFollowTheClockOnTheWallOverAChangeOfTheClocks() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant then = Instant.parse("2026-03-01T11:00:00Z"); // 12:00
        assertThat(Elapsed.between(then, Instant.parse("2026-04-15T00:00:00Z"), berlin)
                        .until())
                .isEqualTo(Instant.parse("2026-05-01T10:00:00Z")); // 12:00 in summer
    }

    @Test
    void aTimeThatTheClocksSkipIsReachedWhenTheyDo() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant then = Instant.parse("2026-01-29T01:30:00Z"); // 02:30, which 29 March 2026 lacks
        assertThat(Elapsed.between(then, Instant.parse("2026-03-20T00:00:00Z"), berlin)
                        .until())
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksShowTwiceCountsFromItsFirst() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant then = Instant.parse("2026-08-25T00:30:00Z"); // 02:30, twice on 25 October 2026
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(Elapsed.between(then, first.minusSeconds(1), berlin).amount())
                .isEqualTo(1);
        assertThat(Elapsed.between(then, first, berlin).amount()).isEqualTo(2);
        Instant putBack = Instant.parse("2026-10-25T01:10:00Z"); // 02:10 again
        assertThat(Elapsed.between(then, putBack, berlin).amount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Moscow",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "America/Havana",
                "Africa/Casablanca",
                "Asia/Kathmandu",
                "Pacific/Apia",
                "Asia/Tehran"
            })
    void holdsUpToUntilAndNotAtIt(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        Random random = new Random(SEED);
        for (int i = 0; i < 4_000; i++) {
            Instant then = then(random, zone);
            Instant now = now(random, then, zone);
            Elapsed elapsed = Elapsed.between(then, now, zone);
            String pair = "then %s, now %s, %s, seed %d".formatted(then, now, zone, SEED);
            assertThat(elapsed.until()).as(pair).isAfter(now);
            long left = Duration.between(now, elapsed.until()).toMillis();
            assertThat(Elapsed.between(then, elapsed.until().minusMillis(1), zone))
                    .as(pair)
                    .isEqualTo(elapsed);
            assertThat(Elapsed.between(then, now.plusMillis(random.nextLong(left)), zone))
                    .as(pair)
                    .isEqualTo(elapsed);
            Elapsed next = Elapsed.between(then, elapsed.until(), zone);
            assertThat(phrase(next)).as(pair).isNotEqualTo(phrase(elapsed));
            assertThat(distance(next) < distance(elapsed)).as(pair).isEqualTo(elapsed.future());
        }
    }

    /** Often close to a day on which the clocks change, where such days are. */
    private static Instant then(Random random, ZoneId zone) {
        Instant any = Instant.parse("1990-01-01T00:00:00Z").plusSeconds(random.nextInt(1_200_000_000));
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        if (change == null || random.nextBoolean()) {
            return any;
        }
        return change.getInstant().plusSeconds(random.nextInt(4 * 3600) - 2 * 3600);
    }

    /** Any distance from seconds to decades, or whole months on the wall's clock within an hour. */
    private static Instant now(Random random, Instant then, ZoneId zone) {
        if (random.nextBoolean()) {
            int months = random.nextInt(60) - 30;
            return then.atZone(zone).plusMonths(months).toInstant().plusSeconds(random.nextInt(7200) - 3600);
        }
        long scale = (long) Math.pow(10, random.nextInt(10));
        return then.plusMillis((long) ((random.nextDouble() * 2 - 1) * scale * 1000));
    }

    private static String phrase(Elapsed elapsed) {
        return elapsed.amount() + " " + elapsed.unit() + " " + elapsed.future();
    }

    /** Grows with the time that is told. */
    @SuppressWarnings("EnumOrdinal") // the units stand in their order
    private static long distance(Elapsed elapsed) {
        return elapsed.unit().ordinal() * 1_000_000L + elapsed.amount();
    }
}
