package org.vestnik.write;

import org.vestnik.problem.Problem;

/** The output folder may not be written. */
public final class OutputRefusedException extends Exception {

    private final transient Problem problem;

    public OutputRefusedException(Problem problem) {
        super(problem.code().id());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
