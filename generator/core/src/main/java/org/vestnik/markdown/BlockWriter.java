package org.vestnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.vestnik.language.Typography;

/** Writes blocks: paragraphs, headings, lists, and what the other writers of blocks know. */
final class BlockWriter {

    private final Draft draft;
    private final Excerpt excerpt;
    private final Footnotes footnotes;
    private final InlineWriter inlines;
    private final RawHtml raw;
    private final CardWriter cards;
    private final FigureWriter figures;
    private final TableWriter tables;
    private final QuoteWriter quotes;
    private final CodeWriter code;

    BlockWriter(Draft draft, Excerpt excerpt, Footnotes footnotes) {
        this.draft = draft;
        this.excerpt = excerpt;
        this.footnotes = footnotes;
        LinkWriter links = new LinkWriter(draft);
        this.raw = new RawHtml(draft, links, excerpt);
        this.inlines = new InlineWriter(draft, links, raw, footnotes);
        this.cards = new CardWriter(draft, links, inlines);
        this.figures = new FigureWriter(draft, links);
        this.tables = new TableWriter(draft, inlines);
        this.quotes = new QuoteWriter(draft, this);
        this.code = new CodeWriter(draft);
    }

    InlineWriter inlines() {
        return inlines;
    }

    void children(Node parent) {
        blocks(parent.getFirstChild(), null);
    }

    /**
     * A run of siblings.
     *
     * @param end the first that is not written any more; null if all are, as flexmark says "no next"
     */
    void blocks(Node first, Node end) {
        OpenTags open = null;
        for (Node node = first; node != end; node = node.getNext()) {
            if (node instanceof HtmlBlockBase html) {
                open = open == null ? new OpenTags(draft) : open;
                raw.block(html, open);
            } else if (open != null && node instanceof Paragraph paragraph) {
                paragraph(paragraph, open);
            } else {
                block(node);
            }
        }
        if (open != null) {
            open.closeAll();
            draft.html().line();
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote quote) {
            quotes.write(quote);
        } else if (node instanceof FencedCodeBlock fenced) {
            code.fenced(fenced);
        } else if (node instanceof IndentedCodeBlock indented) {
            code.indented(indented);
        } else if (node instanceof ThematicBreak) {
            draft.html().markup("<hr>\n");
        } else if (node instanceof TableBlock table) {
            tables.write(table);
        } else if (!(node instanceof FootnoteBlock)) {
            children(node);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getParent() instanceof Document && cards.write(paragraph)) {
            return;
        }
        Node from = paragraph.getFirstChild();
        for (Node node = from; node != null; node = node.getNext()) {
            if (FigureWriter.isFigure(node)) {
                text(paragraph, from, from == node ? node : node.getPrevious());
                figures.write((Image) node);
                from = node.getNext() == null ? null : node.getNext().getNext();
            }
        }
        text(paragraph, from, null);
    }

    /**
     * One in elements that stand open around it. An end tag of one of them ends the paragraph too, as in browsers: what follows it is out of
     * the element.
     */
    private void paragraph(Paragraph paragraph, OpenTags around) {
        Node from = paragraph.getFirstChild();
        boolean whole = true;
        for (Node node = from; node != null; node = node.getNext()) {
            if (RawHtml.ends(node, around)) {
                text(paragraph, from, isLineEnd(node.getPrevious()) && from != node ? node.getPrevious() : node);
                raw.inline(node, around);
                draft.html().line();
                from = isLineEnd(node.getNext()) ? node.getNext().getNext() : node.getNext();
                whole = false;
            }
        }
        if (whole) {
            paragraph(paragraph);
        } else {
            text(paragraph, from, null);
        }
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof SoftLineBreak;
    }

    private void text(Paragraph paragraph, Node first, Node end) {
        int start = draft.plain().proseLength();
        paragraph(paragraph, first, end);
        if (paragraph.getParent() instanceof Document) {
            excerpt.paragraph(start);
        }
    }

    /** A paragraph's inline nodes from one on, up to another; null as flexmark says it. Writes nothing if there are none. */
    void paragraph(Paragraph paragraph, Node first, Node end) {
        if (first == end) {
            return;
        }
        Optional<LanguageMark> mark =
                first == paragraph.getFirstChild() ? LanguageMark.of(paragraph, draft) : Optional.empty();
        Node start = mark.isPresent() ? mark.get().first() : first;
        if (start == end) {
            return;
        }
        draft.html().markup("<p");
        mark.ifPresent(language -> language.attributes(draft.html()));
        draft.html().markup(">");
        marked(mark, start, mark.isPresent() ? mark.get().skip() : 0, end);
        if (end == null) {
            footnotes.endParagraph(paragraph);
        }
        draft.html().markup("</p>\n");
        draft.plain().endBlock();
    }

    private void heading(com.vladsch.flexmark.ast.Heading heading) {
        Optional<LanguageMark> mark = LanguageMark.of(heading, draft);
        Node first = mark.isPresent() ? mark.get().first() : heading.getFirstChild();
        int skip = mark.isPresent() ? mark.get().skip() : 0;
        String text = InlineText.of(first, skip);
        int level = draft.levels().next(heading.getLevel());
        String id = draft.ids().forText(text);
        draft.headings().add(new Heading(level, id, text));
        draft.html().line().markup("<h" + level).attribute("id", id);
        mark.ifPresent(language -> language.attributes(draft.html()));
        draft.html().markup(">");
        boolean prose = draft.plain().prose(false);
        marked(mark, first, skip, null);
        draft.plain().endBlock();
        draft.plain().prose(prose);
        draft.html().markup("</h" + level + ">\n");
    }

    private void marked(Optional<LanguageMark> mark, Node first, int skip, Node end) {
        Typography before = draft.typography();
        mark.ifPresent(language -> draft.typography(draft.typographyOf(language.language())));
        inlines.run(first, skip, end);
        draft.typography(before);
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        draft.html().line().markup(ordered ? "<ol" : "<ul");
        if (list instanceof OrderedList numbered) {
            ListNumbers.report(numbered, draft);
            if (numbered.getStartNumber() != 1) {
                draft.html().attribute("start", Integer.toString(numbered.getStartNumber()));
            }
        }
        draft.html().markup(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            draft.enter(item.getStartOffset());
            draft.html().markup("<li>");
            if (list.isTight()) {
                tight(item);
            } else {
                children(item);
            }
            draft.html().markup("</li>\n");
            draft.plain().endBlock();
            draft.leave();
        }
        draft.html().markup(ordered ? "</ol>\n" : "</ul>\n");
    }

    /** An item of a list without blank lines: its text stands in no paragraph. */
    private void tight(Node item) {
        for (Node node = item.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            if (node instanceof Paragraph) {
                inlines.children(node);
                draft.plain().endBlock();
            } else {
                blocks(node, next);
            }
            node = next;
        }
    }
}
