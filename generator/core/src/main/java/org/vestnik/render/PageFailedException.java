package org.vestnik.render;

import org.vestnik.problem.Problem;

/** A page could not be drawn. */
final class PageFailedException extends Exception {

    private final transient Problem problem;

    PageFailedException(Problem problem) {
        super(problem.code().id());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
