package org.vestnik.model;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When something was, and how exactly that is known.
 *
 * @param at the instant with the offset that readers are shown; a bare date is the start of that day, and a month known
 *     only about is the start of that month, in the bulletin's zone
 * @param instant the same without the offset: kept because every plan asks for it many times
 */
public record Timestamp(OffsetDateTime at, Precision precision, Instant instant) implements Comparable<Timestamp> {

    /** How exactly a time is known. */
    public enum Precision {
        /** "about August 2018" */
        ABOUT_MONTH,
        /** "4 August 2018" */
        DAY,
        /** "4 August 2018, 11:40" */
        MINUTE
    }

    public Timestamp {
        if (!instant.equals(at.toInstant())) {
            throw new IllegalArgumentException("two instants: %s, %s".formatted(at, instant));
        }
    }

    public Timestamp(OffsetDateTime at, Precision precision) {
        this(at, precision, at.toInstant());
    }

    /** Without the time of day, so far as there is one. */
    public Timestamp day() {
        return precision == Precision.MINUTE ? new Timestamp(at, Precision.DAY, instant) : this;
    }

    /** Earlier first. */
    @Override
    public int compareTo(Timestamp other) {
        return instant.compareTo(other.instant);
    }
}
