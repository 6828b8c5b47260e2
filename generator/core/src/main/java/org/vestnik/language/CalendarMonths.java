package org.vestnik.language;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * Counts whole months between an event and the present by the clock on a zone's wall. A month is full at the same day and
 * time; where it lacks that day (31 April), at its end. The count never goes back: where clocks are put back, the first
 * time a full month is shown stands.
 *
 * @param event in whole seconds
 * @param future whether it lies ahead of the present
 */
record CalendarMonths(Instant event, ZoneId zone, boolean future) {

    /** How many whole months have passed since the event, or are left until it. */
    long count(Instant present) {
        LocalDateTime wall = LocalDateTime.ofInstant(present, zone);
        long months = Math.abs(ChronoUnit.MONTHS.between(onTheWall(), wall)); // never too many
        while (present.isBefore(turn(months + 1)) == future) {
            months++;
        }
        return months;
    }

    /** The first instant at which so many months have passed since the event; or, of a future one, are no longer left. */
    Instant turn(long months) {
        LocalDateTime event = onTheWall();
        YearMonth month = YearMonth.from(event).plusMonths(future ? -months : months);
        if (event.getDayOfMonth() <= month.lengthOfMonth()) {
            LocalDateTime day = month.atDay(event.getDayOfMonth()).atTime(event.toLocalTime());
            return future ? after(day) : reaching(day);
        }
        LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
        return future ? after(end.minusSeconds(1)) : reaching(end);
    }

    private LocalDateTime onTheWall() {
        return LocalDateTime.ofInstant(event, zone);
    }

    /** The first instant at which the wall shows this or later. */
    private Instant reaching(LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return offsets.isEmpty() ? skipping(wall).getInstant() : wall.toInstant(offsets.get(0));
    }

    /** The first instant from which on the wall shows only what is later. */
    private Instant after(LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return offsets.isEmpty()
                ? skipping(wall).getInstant()
                : wall.toInstant(offsets.get(offsets.size() - 1)).plusSeconds(1);
    }

    private ZoneOffsetTransition skipping(LocalDateTime wall) {
        return zone.getRules().getTransition(wall);
    }
}
