package org.vestnik.markdown;

import java.util.List;
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
 * @param text all that readers see, without markup and code, in no particular order
 */
public record Body(
        Fragment intro,
        List<Update> updates,
        Fragment outro,
        List<Heading> headings,
        Set<String> anchors,
        String excerpt,
        int words,
        String text) {

    public Body {
        updates = List.copyOf(updates);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
    }
}
