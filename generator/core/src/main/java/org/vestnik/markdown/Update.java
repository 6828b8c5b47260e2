package org.vestnik.markdown;

import java.time.OffsetDateTime;
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

    /** The latest time of all. */
    public static Optional<OffsetDateTime> latest(List<Update> updates) {
        return updates.stream()
                .flatMap(update -> update.time().stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
