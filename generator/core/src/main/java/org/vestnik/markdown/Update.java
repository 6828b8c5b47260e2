package org.vestnik.markdown;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One timed entry of a live article.
 *
 * @param id its permanent anchor
 * @param time empty for {@code ### Update: …}
 * @param headline plain text, without the time
 * @param text plain text of the entry
 * @param body its HTML, heading included
 */
public record Update(String id, Optional<OffsetDateTime> time, String headline, String text, Fragment body) {

    /** Updates as they are written, or the newest first; they may be written so. */
    public static List<Update> inOrder(List<Update> written, boolean newestFirst) {
        List<OffsetDateTime> times =
                written.stream().flatMap(update -> update.time().stream()).toList();
        int falling = 0;
        for (int i = 1; i < times.size(); i++) {
            falling += Integer.signum(
                    times.get(i - 1).compareTo(times.get(i))); // one that is out of order does not turn the others
        }
        if (!newestFirst || falling > 0) {
            return written;
        }
        List<Update> reversed = new ArrayList<>(written);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The latest time of all. */
    public static Optional<OffsetDateTime> latest(List<Update> updates) {
        return updates.stream()
                .flatMap(update -> update.time().stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
