package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** One body while it is being written: what its writers share. For one thread. */
final class Draft {

    private final Source source;
    private final int nesting;
    private final PlainText plain = new PlainText();
    private final AnchorIds ids = new AnchorIds();
    private final HeadingLevels levels = new HeadingLevels();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private FragmentWriter html = new FragmentWriter();
    private int depth;

    /** @param nesting how deeply quotes, list items and inline markup may nest, counted together */
    Draft(Source source, int nesting) {
        this.source = source;
        this.nesting = nesting;
    }

    Source source() {
        return source;
    }

    /** The fragment that is being written now. */
    FragmentWriter html() {
        return html;
    }

    PlainText plain() {
        return plain;
    }

    AnchorIds ids() {
        return ids;
    }

    HeadingLevels levels() {
        return levels;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Text for readers: into the page, and into the plain text. */
    void text(String text) {
        html.text(text);
        plain.append(text);
    }

    /** Reports a problem at an offset of the text. */
    void report(int offset, ProblemCode code, String... details) {
        problems.add(Problem.at(source.at(offset), code, details));
    }

    /** Goes one level deeper into what stands at this offset; {@link #leave} comes back. */
    void enter(int offset) {
        if (++depth > nesting) {
            throw new TooDeepException(offset);
        }
    }

    void leave() {
        depth--;
    }

    /** What was written since the last call; a new fragment begins. */
    Fragment cut() {
        Fragment fragment = html.finish();
        html = new FragmentWriter();
        return fragment;
    }
}
