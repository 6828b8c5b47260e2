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

    /**
     * What this fault has in common with the same one on other pages, if the theme is to blame: a link leads to the same name
     * with the same words, whatever stands before it; what no article says is alike everywhere.
     */
    String kinship() {
        return code.id() + "\0" + String.join("\0", words.subList(Math.min(2, words.size()), words.size()));
    }

    /** By place. */
    @Override
    public int compareTo(Finding other) {
        int byFile = file.compareTo(other.file);
        return byFile == 0 ? at.compareTo(other.at) : byFile;
    }
}
