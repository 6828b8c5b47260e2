package org.vestnik.problem;

import java.util.OptionalInt;

/**
 * Two versions of a text that Git could not join: it writes both into the file, between lines of seven signs each (git-merge, "How conflicts
 * are presented"), and leaves the choice to its owner.
 */
public final class MergeConflict {

    private static final String OURS = "<<<<<<< ";
    private static final String PARTED = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private MergeConflict() {}

    /** Where the first begins; empty if there is none. */
    public static OptionalInt in(String text) {
        int ours = line(text, OURS, 0);
        boolean whole = ours >= 0 && line(text, THEIRS, line(text, PARTED, ours)) >= 0;
        return whole ? OptionalInt.of(ours) : OptionalInt.empty();
    }

    /** Where a line begins that starts so; -1 if none does. */
    private static int line(String text, String start, int from) {
        int at = from < 0 ? -1 : text.indexOf(start, from);
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at = text.indexOf(start, at + 1);
        }
        return at;
    }
}
