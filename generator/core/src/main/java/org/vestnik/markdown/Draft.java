package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vestnik.language.Typography;
import org.vestnik.model.Language;
import org.vestnik.model.SafeUrl;
import org.vestnik.model.TemplateTag;
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
    private final Set<String> foreign = new HashSet<>();
    private final BitSet passedOver = new BitSet();
    private FragmentWriter html = new FragmentWriter();
    private Typography typography;
    private int depth;
    private boolean inLink;

    /**
     * @param nesting how deeply quotes, list items and inline markup may nest, counted together
     * @param unlinked domains that no page may link to
     */
    Draft(Source source, int nesting, Domains unlinked) {
        this.source = source;
        this.nesting = nesting;
        this.typography = source.markdown().typography();
        this.unlinked = unlinked;
    }

    /** Whether there are domains that no page may link to. */
    boolean unlinks() {
        return !unlinked.isEmpty();
    }

    /** Whether a text has an address on such a domain. */
    boolean holdsUnlinked(CharSequence text) {
        return unlinks() && !unlinked.addresses(text.toString()).isEmpty();
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

    /** How texts are set here. */
    Typography typography() {
        return typography;
    }

    /** Sets texts otherwise from here on; gives what was on before, to switch back to. */
    Typography typography(Typography other) {
        Typography before = typography;
        typography = other;
        return before;
    }

    /** How what is written in this language is set: by no rules, unless it is the text's own. */
    Typography typographyOf(Language language) {
        return language.equals(source.markdown().language()) ? typography : Typography.NONE;
    }

    /** Text that is shown as it is written: into the page, and into the plain text. */
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
        plain.keep(text, 0, text.length());
    }

    /** Text as it is set into the page, and as it is written into the plain text. */
    void text(String written, String set) {
        if (holdsUnlinked(written)) {
            text(written);
            return;
        }
        shown(set, 0, set.length());
        written(written, 0, written.length());
    }

    /** A part of a text that the page has already, into the plain text. */
    void written(String text, int from, int to) {
        if (typography == Typography.NONE) {
            plain.keep(text, from, to);
        } else {
            plain.append(text, from, to);
        }
    }

    /** Prose, headings and the like into the page: words of prose may be parted at a line's end. */
    void shown(String text, int from, int to) {
        if (plain.isProse() && typography.parts()) {
            html.text(typography.parted(text.substring(from, to)));
        } else {
            html.text(text, from, to);
        }
    }

    /** The text, of each address on a domain that no page may link to only the domain's name. */
    String withoutAddresses(String text) {
        return unlinked.withoutAddresses(text);
    }

    /** Reports a problem at an offset of the text, unless all there was told already. */
    void report(int offset, ProblemCode code, String... details) {
        if (!passedOver.get(Math.max(offset, 0))) {
            problems.add(Problem.at(source.at(offset), code, details));
        }
    }

    /** Reports what stands from an offset (inclusive) to another (exclusive) as markup of another system. */
    void foreign(int from, int to) {
        String markup = source.text().substring(from, to);
        report(from, ProblemCode.MARKUP_FOREIGN, markup);
        foreign.add(markup);
        passOver(from, to);
    }

    /** Nothing is told any more of what stands from an offset (inclusive) to another (exclusive). */
    void passOver(int from, int to) {
        passedOver.set(from, to);
    }

    /** Whether an address holds a tag of another system, which was told where it stands. */
    boolean isForeign(String address) {
        return !foreign.isEmpty()
                && TemplateTag.next(address, 0)
                        .map(tag -> tag.of(address))
                        .filter(foreign::contains)
                        .isPresent();
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
