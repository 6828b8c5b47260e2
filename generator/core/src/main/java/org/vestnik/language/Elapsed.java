package org.vestnik.language;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long ago (or ahead) an instant lies, in one unit, floored (design section 6).
 *
 * @param amount 0 or more
 * @param future whether it lies ahead
 * @param until the first instant at which this is no longer true
 */
public record Elapsed(Unit unit, long amount, boolean future, Instant until) {

    /** From the smallest to the largest. */
    public enum Unit {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** The time between two instants as a reader is told it; months and years are calendar ones of the zone. */
    public static Elapsed between(Instant then, Instant now, ZoneId zone) {
        throw new UnsupportedOperationException("language");
    }
}
