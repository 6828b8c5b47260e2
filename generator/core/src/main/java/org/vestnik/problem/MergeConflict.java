package org.vestnik.problem;

import java.util.OptionalInt;

/**
 * Two versions of a text that Git could not join: it writes both into the file, between lines of seven signs each (git-merge, "How conflicts
 * are presented"), and leaves the choice to its owner.
 */
public final class MergeConflict {

    private static final String OURS = "<<<<<<< ";
    private static final String PARTED = "=======\n";
    private static final String THEIRS = ">>>>>>> ";

    private MergeConflict() {}

    /** Where the first begins, or what somebody left of it; empty if there is none. */
    public static OptionalInt in(String text) {
        int ours = line(text, OURS);
        if (ours >= 0) {
            return OptionalInt.of(ours);
        }
        int theirs = line(text, THEIRS);
        int parted = theirs < 0 ? -1 : line(text, PARTED);
        return parted >= 0 && parted < theirs ? OptionalInt.of(parted) : OptionalInt.empty();
    }

    /** Where a line begins that starts so; -1 if none does. */
    private static int line(String text, String start) {
        int at = text.indexOf(start);
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at = text.indexOf(start, at + 1);
        }
        return at;
    }
}
