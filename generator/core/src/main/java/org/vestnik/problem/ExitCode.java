package org.vestnik.problem;

import java.util.List;

/** What a run ends with (design section 10). Of several kinds in one run the first of {@link #ORDER} wins. */
public enum ExitCode {
    DONE(0),
    CONTENT(1),
    CONFIGURATION(2),
    TEMPLATE(3),
    SAFETY(4),
    ENVIRONMENT(5),
    LOCKED(6),
    PUBLISHING(7),
    BUG(70);

    /** From the kind that hides all others to the kind that hides none. */
    static final List<ExitCode> ORDER =
            List.of(BUG, LOCKED, PUBLISHING, SAFETY, ENVIRONMENT, TEMPLATE, CONFIGURATION, CONTENT, DONE);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process ends with. */
    public int number() {
        return number;
    }
}
