package org.vestnik.status;

import java.util.Locale;

/** What can be said of an article or a page, or of the lack of one. */
public enum Standing {
    /** something in it must be mended before anything is built */
    BROKEN,
    /** this edition has no translation of it */
    MISSING,
    /** its original has changed since it was translated */
    STALE,
    /** it does not say which revision of its original it was translated from */
    UNMARKED,
    /** it was translated from an edition that has it no longer */
    ORPHANED,
    /** it tells an update or a correction that its original does not */
    AHEAD,
    /** only a preview shows it */
    DRAFT,
    /** readers will see it from a certain time on */
    HELD_BACK,
    /** readers will no longer see it from a certain time on */
    EXPIRING,
    /** readers see it no longer */
    EXPIRED;

    /** As programs are told it, and as the keys of messages end: {@code held-back}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
