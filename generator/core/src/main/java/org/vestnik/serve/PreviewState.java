package org.vestnik.serve;

import java.util.List;
import org.vestnik.problem.Problem;

/**
 * How a preview stands after its last build.
 *
 * @param version counts the builds that changed the site; a page of another version is out of date
 * @param hasSite whether there are pages to show: of this build, or of the last good one
 * @param isBroken whether the last build could write nothing
 * @param problems of the last build, sorted by place
 */
record PreviewState(int version, boolean hasSite, boolean isBroken, List<Problem> problems) {

    /** Before the first build has ended. */
    static final PreviewState AT_FIRST = new PreviewState(0, false, false, List.of());

    PreviewState {
        problems = List.copyOf(problems);
    }
}
