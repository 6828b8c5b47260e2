package org.vestnik.markdown;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parsed body of an article or static page.
 *
 * @param intro all of it, or in a live article what stands before the first update
 * @param updates in document order; empty unless the article is live
 * @param outro of a live article: what follows the last update under a heading of its own that is no update
 * @param headings in document order, updates' included
 * @param anchors every id that a link may name
 * @param excerpt plain text before {@code <!--more-->}, else of the first paragraph; not cut; maybe empty
 * @param words how many
 */
public record Body(
        Fragment intro,
        List<Update> updates,
        Fragment outro,
        List<Heading> headings,
        Set<String> anchors,
        String excerpt,
        int words) {

    public Body {
        updates = List.copyOf(updates);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
    }

    /** The latest time of an update. */
    public Optional<OffsetDateTime> lastUpdate() {
        return updates.stream()
                .flatMap(update -> update.time().stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
