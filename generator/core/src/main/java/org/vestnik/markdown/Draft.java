package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.model.SafeUrl;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.risk.Domains;

/** One body while it is being written: what its writers share. For one thread. */
final class Draft {

    private final Source source;
    private final int nesting;
    private final Domains unlinked;
    private final PlainText plain = new PlainText();
    private final AnchorIds ids = new AnchorIds();
    private final HeadingLevels levels = new HeadingLevels();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private FragmentWriter html = new FragmentWriter();
    private int depth;
    private boolean inLink;

    /**
     * @param nesting how deeply quotes, list items and inline markup may nest, counted together
     * @param unlinked domains that no page may link to
     */
    Draft(Source source, int nesting, Domains unlinked) {
        this.source = source;
        this.nesting = nesting;
        this.unlinked = unlinked;
    }

    /** Whether there are domains that no page may link to. */
    boolean unlinks() {
        return !unlinked.isEmpty();
    }

    boolean isUnlinked(SafeUrl url) {
        return unlinks() && url.host().filter(unlinked::lists).isPresent();
    }

    /** Whether a link's text is being written, which gets no notice of its own. */
    void inLink(boolean is) {
        inLink = is;
    }

    /** What readers are told where an address was taken out. */
    void unlinkedNotice() {
        html.markup(" <small>").text(source.markdown().words().unlinked()).markup("</small>");
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
        int from = 0;
        for (Domains.Address address : unlinked.addresses(text)) {
            piece(text.substring(from, address.start()) + address.host());
            if (!inLink) {
                unlinkedNotice();
            }
            from = address.end();
        }
        piece(text.substring(from));
    }

    private void piece(String text) {
        html.text(text);
        plain.append(text);
    }

    /** The text, of each address on a domain that no page may link to only the domain's name. */
    String shown(String text) {
        return unlinked.withoutAddresses(text);
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
