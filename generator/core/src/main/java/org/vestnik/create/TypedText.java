package org.vestnik.create;

import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.read.SystemNames;

/** Texts as they come from a command line. Where Java can't read the system's letters they are lost on the way. */
record TypedText(Problems problems) {

    /** Whether a text came as it was typed; else this is reported, for it must not be written into a file. */
    boolean isWhole(String text) {
        boolean whole = SystemNames.ofThisSystem().canName(text);
        if (!whole) {
            problems.add(Problem.general(ProblemCode.SYSTEM_NOT_UNICODE, text));
        }
        return whole;
    }
}
