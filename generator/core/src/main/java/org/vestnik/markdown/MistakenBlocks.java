package org.vestnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.vestnik.problem.ProblemCode;

/**
 * Reports lines that Markdown takes for another block than their author. A line right below a quotation or a list goes on with it (CommonMark
 * 5.1, "laziness"), so that a bulletin's own words become those of whom it quotes; one that is indented as in a book, or stands below a fence
 * that is never closed, becomes code; one with {@code ---} right below it, a heading.
 */
final class MistakenBlocks {

    /** In characters; headings are shorter. */
    private static final int LONG = 100;

    private static final int TAB = 4;

    private static final String ENDS = ".!?…";
    private static final String PAUSES = ",;:";

    /** What headings do not end with. */
    private static final String NO_HEADING = ".,;…";

    private static final String CLOSING = "»”“\")’";
    private static final String DASHES = "-–—―";

    private final Draft draft;
    private final String text;

    private MistakenBlocks(Draft draft) {
        this.draft = draft;
        this.text = draft.source().text();
    }

    static void report(Draft draft, Document document) {
        new MistakenBlocks(draft).in(document, false);
    }

    private void in(Node parent, boolean quoted) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                paragraph(paragraph, parent, quoted);
            } else if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof IndentedCodeBlock) {
                draft.report(node.getStartOffset(), ProblemCode.TEXT_AS_CODE);
            } else if (node instanceof FencedCodeBlock fence) {
                if (fence.getClosingMarker().isEmpty()) {
                    String marker = fence.getOpeningMarker().toString();
                    draft.report(node.getStartOffset(), ProblemCode.FENCE_UNCLOSED, marker);
                }
            } else if (node instanceof Block && !(node instanceof FootnoteBlock)) {
                in(node, quoted || node instanceof BlockQuote);
            }
        }
    }

    /** The first line that belongs to what is above it alone because nothing parts them. */
    private void paragraph(Paragraph paragraph, Node parent, boolean quoted) {
        boolean last = parent instanceof ListItem && parent.getNext() == null;
        int marker = last ? column(parent.getStartOffset()) : -1;
        for (int end = lineEnd(paragraph.getStartOffset());
                (quoted || last) && end < paragraph.getEndOffset() - 1;
                end = lineEnd(end + 1)) {
            int start = end + 1;
            while (text.charAt(start) == ' ' || text.charAt(start) == '\t') {
                start++;
            }
            if (quoted && text.charAt(start) != '>' && DASHES.indexOf(text.charAt(start)) < 0) {
                draft.report(start, ProblemCode.QUOTATION_GOES_ON);
                return;
            }
            if (!quoted && column(start) <= marker && isSentence(end, start)) {
                draft.report(start, ProblemCode.LIST_GOES_ON);
                return;
            }
        }
    }

    /** Whether a sentence most likely begins on a line: the one above has ended, or pauses before a capital letter. */
    private boolean isSentence(int above, int start) {
        char sign = sign(above);
        return ENDS.indexOf(sign) >= 0 || PAUSES.indexOf(sign) >= 0 && Character.isUpperCase(text.codePointAt(start));
    }

    private void heading(Heading heading) {
        boolean underlined = heading.isSetextHeading() && heading.getLevel() == 2;
        if (underlined
                && isProse(heading.getText().getStartOffset(), heading.getText().getEndOffset())) {
            draft.report(heading.getClosingMarker().getStartOffset(), ProblemCode.LINE_AS_HEADING);
        }
    }

    private boolean isProse(int from, int to) {
        return to - from > LONG || text.substring(from, to).indexOf('\n') >= 0 || NO_HEADING.indexOf(sign(to)) >= 0;
    }

    /** What a line ends with, before what closes quotations and brackets; a space if there is nothing else on it. */
    private char sign(int end) {
        int at = end - 1;
        while (at >= 0 && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c) && CLOSING.indexOf(c) < 0) {
                return c;
            }
            at--;
        }
        return ' ';
    }

    /** How far right a place stands on its line; a tab leads to the next multiple of four (CommonMark 2.2). */
    private int column(int at) {
        int column = 0;
        for (int i = lineStart(at); i < at; i++) {
            column = text.charAt(i) == '\t' ? column / TAB * TAB + TAB : column + 1;
        }
        return column;
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
