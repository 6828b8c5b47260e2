package org.vestnik.images;

import java.util.List;
import org.vestnik.problem.ProblemCode;

/** A picture that cannot be published, and why. */
final class PictureRefusedException extends Exception {

    private final ProblemCode code;
    private final transient List<String> details;

    PictureRefusedException(ProblemCode code, String... details) {
        super(code.id());
        this.code = code;
        this.details = List.of(details);
    }

    /** @param at the byte at which it goes wrong; 0 is the first */
    static PictureRefusedException broken(PictureKind kind, int at) {
        return new PictureRefusedException(ProblemCode.PICTURE_BROKEN, kind.shown(), Integer.toString(at));
    }

    ProblemCode code() {
        return code;
    }

    String[] details() {
        return details.toArray(new String[0]);
    }
}
