package org.vestnik.model;

import java.util.Locale;

/**
 * A dated, typed note on a change of substance.
 *
 * @param text plain text, in the article's language
 */
public record Correction(Timestamp date, Kind kind, String text) {

    /** What kind of change it tells of. */
    public enum Kind {
        CORRECTION,
        CLARIFICATION,
        UPDATE,
        RETRACTION;

        /** What front matter and words files call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
