package org.vestnik.model;

/**
 * A dated, typed note on a change of substance.
 *
 * @param text plain text, in the article's language
 */
public record Correction(Timestamp date, Kind kind, String text) {

    /** What kind of change it tells of; the front matter's word is the lower-case name. */
    public enum Kind {
        CORRECTION,
        CLARIFICATION,
        UPDATE,
        RETRACTION
    }
}
