package org.vestnik.status;

import java.time.ZonedDateTime;
import java.util.List;
import org.vestnik.problem.MessageCatalog;

/**
 * Where a bulletin stands.
 *
 * @param at the instant that it is told for, in the bulletin's zone
 * @param editions in the bulletin's order
 */
public record Status(ZonedDateTime at, List<EditionStatus> editions) {

    public Status {
        editions = List.copyOf(editions);
    }

    /** For people: a table of counts, then a line for each item. */
    public List<String> lines(MessageCatalog messages) {
        return new StatusLines(this, messages).lines();
    }

    /** For programs: one JSON object on one line. */
    public String json() {
        return StatusJson.of(this);
    }

    /** For a browser: one HTML document that loads nothing. */
    public String page(MessageCatalog messages) {
        return new StatusPage(this, messages).html();
    }
}
