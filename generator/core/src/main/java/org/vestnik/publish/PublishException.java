package org.vestnik.publish;

import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Nothing was published, for a reason that can be told and mended. */
public final class PublishException extends Exception {

    private final transient Problem problem;

    PublishException(ProblemCode code, String... details) {
        super(code.id());
        this.problem = Problem.general(code, details);
    }

    public Problem problem() {
        return problem;
    }
}
