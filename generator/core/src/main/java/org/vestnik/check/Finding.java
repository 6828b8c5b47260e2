package org.vestnik.check;

import java.util.List;
import org.vestnik.problem.ProblemCode;

/**
 * A fault on a page.
 *
 * @param file of the site
 * @param words by which the fault may be found in the article that the page was made of, the best first
 */
record Finding(ProblemCode code, List<String> details, String file, Spot at, List<String> words)
        implements Comparable<Finding> {

    Finding {
        details = List.copyOf(details);
        words = List.copyOf(words);
    }

    /** By place. */
    @Override
    public int compareTo(Finding other) {
        int byFile = file.compareTo(other.file);
        return byFile == 0 ? at.compareTo(other.at) : byFile;
    }
}
