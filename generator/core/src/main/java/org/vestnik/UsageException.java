package org.vestnik;

import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** What was asked for cannot be meant: an option's value, or a word of the command line. Nothing was begun. */
public final class UsageException extends Exception {

    private final transient Problem problem;

    public UsageException(ProblemCode code, String... details) {
        super(code.id() + " " + String.join(", ", details));
        this.problem = Problem.general(code, details);
    }

    /** What to tell the user; its code says what the run ends with. */
    public Problem problem() {
        return problem;
    }
}
