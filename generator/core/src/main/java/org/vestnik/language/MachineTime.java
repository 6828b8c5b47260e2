package org.vestnik.language;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Times as programs read them. */
public final class MachineTime {

    private MachineTime() {}

    /** To the second or the minute, as the HTML standard reads it. */
    public static String html(OffsetDateTime time) {
        return civil(time).toString();
    }

    /** By RFC 3339, for feeds and sitemaps, which wants the seconds. */
    public static String rfc3339(OffsetDateTime time) {
        OffsetDateTime civil = civil(time);
        LocalDateTime local = civil.toLocalDateTime();
        return local + (local.getSecond() == 0 ? ":00" : "") + civil.getOffset();
    }

    /** The same instant by an offset of whole minutes, which is all that both know: before standard time Moscow went by +02:30:17. */
    private static OffsetDateTime civil(OffsetDateTime time) {
        int minutes = time.getOffset().getTotalSeconds() / 60;
        return time.truncatedTo(ChronoUnit.SECONDS).withOffsetSameInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
    }
}
