package org.vestnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.vestnik.problem.ProblemCode;

/** Writes what stands within a line of text. */
final class InlineWriter {

    private final Draft draft;
    private final LinkWriter links;
    private final RawHtml raw;
    private final Footnotes footnotes;
    private final BlockText block;

    InlineWriter(Draft draft, LinkWriter links, RawHtml raw, Footnotes footnotes) {
        this.draft = draft;
        this.links = links;
        this.raw = raw;
        this.footnotes = footnotes;
        this.block = new BlockText(draft);
    }

    /** All that a block holds. */
    void children(Node parent) {
        run(parent.getFirstChild(), 0, null);
    }

    /**
     * A run of siblings that is the text of a block.
     *
     * @param first may be null, as flexmark says "no child"
     * @param skip how many characters of the first, then a {@link Text}, are left out
     * @param end the first sibling that is not written any more; null if all are, as flexmark says "no next"
     */
    void run(Node first, int skip, Node end) {
        block.begin(first, skip, end);
        siblings(first, skip, end);
    }

    private void inside(Node parent) {
        siblings(parent.getFirstChild(), 0, null);
    }

    private void siblings(Node first, int skip, Node end) {
        OpenTags open = null;
        int left = skip;
        for (Node node = first; node != end; node = node.getNext()) {
            if (left > 0) {
                text(node.getChars().subSequence(left));
                left = 0;
            } else if (node instanceof HtmlInlineBase) {
                open = open == null ? new OpenTags(draft) : open;
                raw.inline(node, open);
            } else {
                inline(node);
            }
        }
        if (open != null) {
            open.closeAll();
        }
    }

    private void inline(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            if (!block.write(node.getChars())) {
                draft.html().markup("\n");
            }
            draft.plain().space();
        } else if (node instanceof Emphasis) {
            element("<em>", node, "</em>");
        } else if (node instanceof StrongEmphasis) {
            element("<strong>", node, "</strong>");
        } else if (node instanceof Link link) {
            link(link, link, link.getUrl());
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else if (node instanceof Code code) {
            draft.html().markup("<code>");
            draft.text(InlineText.code(code.getText()));
            draft.html().markup("</code>");
        } else if (node instanceof HardLineBreak) {
            draft.html().markup("<br>\n");
            draft.plain().space();
        } else if (node instanceof Strikethrough) {
            element("<del>", node, "</del>");
        } else {
            rare(node);
        }
    }

    private void rare(Node node) {
        if (node instanceof Image image) {
            picture(image, image, image.getUrl());
        } else if (node instanceof AutoLink link) {
            address(
                    link.getText().toString(),
                    link.getText().toString(),
                    link.getText().getStartOffset());
        } else if (node instanceof MailLink link) {
            address(
                    "mailto:" + link.getText(),
                    link.getText().toString(),
                    link.getText().getStartOffset());
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node);
        } else if (node instanceof Footnote footnote) {
            footnotes.reference(footnote);
        } else if (node.hasChildren()) {
            inside(node);
        } else {
            text(node.getChars());
        }
    }

    private void element(String start, Node node, String end) {
        draft.enter(node.getStartOffset());
        draft.html().markup(start);
        inside(node);
        draft.html().markup(end);
        draft.leave();
    }

    private void text(BasedSequence chars) {
        Source source = draft.source();
        if (!source.hasBackslashes() && source.holds(chars) && !draft.holdsUnlinked(chars)) {
            text(chars, source.text(), chars.getStartOffset(), chars.getEndOffset());
            return;
        }
        String text = source.hasBackslashes() ? InlineText.unescaped(chars) : chars.toString();
        if (draft.holdsUnlinked(text)) {
            draft.text(text);
        } else {
            text(chars, text, 0, text.length());
        }
    }

    /** A part of a text, from an index (inclusive) to another (exclusive), by which the characters are read. */
    private void text(BasedSequence chars, String text, int from, int to) {
        if (!block.write(chars)) {
            draft.shown(text, from, to);
        }
        draft.written(text, from, to);
    }

    private void entity(Node node) {
        String text = InlineText.decoded(node.getChars());
        for (int i = 0; i < text.length(); i++) {
            if (HtmlEscape.isReordering(text.charAt(i))) {
                draft.report(node.getStartOffset(), ProblemCode.TEXT_REORDERED, SourceScan.codePoint(text.charAt(i)));
            }
        }
        draft.text(text);
    }

    /** @param target holds address and title: the link itself, or its definition */
    private void link(Node node, LinkNodeBase target, BasedSequence url) {
        Optional<Destination> destination = links.open(InlineText.decoded(url), url.getStartOffset());
        if (destination.isPresent()) {
            String title = title(target);
            if (!title.isEmpty()) {
                draft.html()
                        .attribute(
                                "title",
                                draft.withoutAddresses(draft.typography().text(title)));
            }
            draft.html().markup(">");
        }
        draft.enter(node.getStartOffset());
        int mark = draft.plain().mark();
        inside(node);
        draft.leave();
        if (destination.isPresent()) {
            links.close(destination.get(), draft.plain().since(mark), node.getStartOffset());
        }
    }

    private void picture(Node node, LinkNodeBase target, BasedSequence url) {
        draft.enter(node.getStartOffset());
        String alternative = draft.typography().text(InlineText.of(node));
        if (links.picture(
                        InlineText.decoded(url),
                        alternative,
                        draft.typography().text(title(target)),
                        url.getStartOffset())
                && alternative.isBlank()) {
            draft.report(node.getStartOffset(), ProblemCode.PICTURE_WITHOUT_WORDS, InlineText.decoded(url));
        }
        draft.leave();
    }

    private void address(String address, String text, int offset) {
        Optional<Destination> destination = links.open(address, offset);
        if (destination.isPresent()) {
            draft.html().markup(">");
        }
        int mark = draft.plain().mark();
        draft.text(text);
        if (destination.isPresent()) {
            links.close(destination.get(), draft.plain().since(mark), offset);
        }
    }

    private void reference(RefNode node) {
        com.vladsch.flexmark.ast.Reference definition = node.getReferenceNode(node.getDocument());
        if (definition == null) {
            undefined(node);
        } else if (node instanceof ImageRef) {
            picture(node, definition, definition.getUrl());
        } else {
            link(node, definition, definition.getUrl());
        }
    }

    /** Brackets that lead nowhere are text; only the form {@code [text][name]} is surely meant as a link. */
    private void undefined(RefNode node) {
        if (!node.isReferenceTextCombined() && !node.getReference().isEmpty()) {
            draft.report(
                    node.getStartOffset(),
                    ProblemCode.REFERENCE_MISSING,
                    node.getReference().toString());
        } else {
            BrokenLink.at(draft.source().stoppable(), node.getEndOffset())
                    .filter(broken -> !draft.isForeign(broken.address()))
                    .ifPresent(broken -> draft.report(node.getStartOffset(), broken.code(), broken.address()));
        }
        if (!node.hasChildren()) {
            draft.text(InlineText.decoded(node.getChars()));
            return;
        }
        BasedSequence chars = node.getChars();
        int from = node.getFirstChild().getStartOffset() - chars.getStartOffset();
        int to = node.getLastChild().getEndOffset() - chars.getStartOffset();
        draft.text(InlineText.decoded(chars.subSequence(0, from)));
        inside(node);
        draft.text(InlineText.decoded(chars.subSequence(to)));
    }

    static String title(LinkNodeBase target) {
        return InlineText.decoded(target.getTitle());
    }
}
