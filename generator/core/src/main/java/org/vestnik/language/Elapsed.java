package org.vestnik.language;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long ago (or ahead) an instant lies, in one unit, floored (design section 6). The script {@code asset/time.js} counts
 * alike; the cases in {@code time/cases.tsv} hold for both.
 *
 * @param amount 0 or more
 * @param future whether it lies ahead
 * @param until the first instant at which this is no longer true
 */
public record Elapsed(Unit unit, long amount, boolean future, Instant until) {

    private static final long MONTHS_FROM = Duration.ofDays(30).toSeconds();
    private static final int MONTHS_IN_YEAR = 12;

    /** From the smallest to the largest. */
    public enum Unit {
        SECOND(1),
        MINUTE(60),
        HOUR(60 * 60),
        DAY(24 * 60 * 60),
        WEEK(7 * 24 * 60 * 60),
        MONTH(0),
        YEAR(0);

        /** 0 if that differs. */
        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }

        private static Unit largestIn(long seconds) {
            Unit largest = SECOND;
            for (Unit unit : values()) {
                if (unit.seconds > 0 && unit.seconds <= seconds) {
                    largest = unit;
                }
            }
            return largest;
        }
    }

    /**
     * The time since (or until) an event; empty if less than a day lies between and the event stands at midnight: then it is known
     * by its day alone, most likely, and hours would be a claim. Its date has to do.
     *
     * @param then as the bulletin's clocks showed it
     */
    public static Optional<Elapsed> tell(OffsetDateTime then, Instant now, ZoneId zone) {
        Elapsed elapsed = between(then.toInstant(), now, zone);
        boolean midnight = then.getHour() == 0 && then.getMinute() == 0;
        return midnight && elapsed.unit().compareTo(Unit.DAY) < 0 ? Optional.empty() : Optional.of(elapsed);
    }

    /**
     * The time between two instants as a reader is told it: under 60 seconds in seconds, under 60 minutes in minutes, under
     * 24 hours in hours, under 7 days in days, under 30 days in weeks, under 12 months in months (at least 1), else in
     * years. Days have 24 hours; months and years are those of the zone's calendar. Both instants are cut to whole
     * seconds first, as a clock shows them; the present second counts as past.
     */
    public static Elapsed between(Instant then, Instant now, ZoneId zone) {
        Instant event = then.truncatedTo(ChronoUnit.SECONDS);
        Instant present = now.truncatedTo(ChronoUnit.SECONDS);
        long seconds = Math.abs(ChronoUnit.SECONDS.between(event, present));
        boolean future = event.isAfter(present);
        return seconds < MONTHS_FROM
                ? fixed(event, seconds, future)
                : calendar(new CalendarMonths(event, zone, future), present);
    }

    private static Elapsed fixed(Instant event, long seconds, boolean future) {
        Unit unit = Unit.largestIn(seconds);
        long amount = seconds / unit.seconds;
        Instant until = future
                ? event.minusSeconds(amount * unit.seconds).plusSeconds(1)
                : event.plusSeconds(Math.min((amount + 1) * unit.seconds, MONTHS_FROM));
        return new Elapsed(unit, amount, future, until);
    }

    private static Elapsed calendar(CalendarMonths calendar, Instant present) {
        long months = Math.max(1, calendar.count(present));
        Unit unit = months < MONTHS_IN_YEAR ? Unit.MONTH : Unit.YEAR;
        int step = unit == Unit.MONTH ? 1 : MONTHS_IN_YEAR;
        long amount = months / step;
        Instant until;
        if (!calendar.future()) {
            until = calendar.turn((amount + 1) * step);
        } else if (months > 1) {
            until = calendar.turn(amount * step);
        } else {
            until = calendar.event().minusSeconds(MONTHS_FROM).plusSeconds(1);
        }
        return new Elapsed(unit, amount, calendar.future(), until);
    }
}
