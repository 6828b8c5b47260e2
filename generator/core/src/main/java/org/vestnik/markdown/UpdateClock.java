package org.vestnik.markdown;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Turns what opens an update's heading into an instant. */
public interface UpdateClock {

    /** The article's own date; of a date without a time, the beginning of its day. */
    OffsetDateTime began();

    /** The instant of a time on a day ("4 June", "4 июня"; empty: the last day named, at first the article's own). Empty
     * if the day is not one. */
    Optional<OffsetDateTime> at(String day, LocalTime time);

    /** The day that a text names and nothing else; empty if it names none. */
    Optional<LocalDate> day(String text);

    /** From now on updates without a day stand on this one. */
    void turnTo(LocalDate day);

    /** Whether this time is yet to come, although readers see the article. */
    boolean isAhead(OffsetDateTime update);

    /**
     * An update's time as readers of the article's language are shown it: "11:40"; with its day if the updates asked for so
     * far stand on several days, since with the newest first a bare time would be read as of the day above it.
     */
    String shown(OffsetDateTime update);
}
