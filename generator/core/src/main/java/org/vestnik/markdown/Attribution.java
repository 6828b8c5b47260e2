package org.vestnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * The last line of a quoted post, which begins with a dash and says who wrote it, where and when. A line after another
 * that begins with a dash is not one: that is Russian dialogue.
 *
 * @param paragraph that the line stands in
 * @param end the line break before it; the paragraph's first child if the line is all of the paragraph
 * @param first the inline node that the line begins with
 * @param skip how many characters of that node are the dash
 */
record Attribution(Paragraph paragraph, Node end, Node first, int skip) {

    /** The attribution of a quote; empty if its last line is none, or nothing is quoted above it. */
    static Optional<Attribution> of(BlockQuote quote) {
        if (!(quote.getLastChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        Node lineBreak = lineBreakBefore(paragraph.getLastChild());
        Node first = lineBreak == null ? paragraph.getFirstChild() : lineBreak.getNext();
        int dash = dash(first);
        if (dash == 0 || (lineBreak == null && quote.getFirstChild() == paragraph)) {
            return Optional.empty();
        }
        if (lineBreak != null) {
            Node before = lineBreakBefore(lineBreak.getPrevious());
            if (dash(before == null ? paragraph.getFirstChild() : before.getNext()) > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Attribution(paragraph, lineBreak == null ? first : lineBreak, first, dash));
    }

    /** The last line break at or before a node; null if there is none. */
    private static Node lineBreakBefore(Node last) {
        Node node = last;
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            node = node.getPrevious();
        }
        return node;
    }

    /** The length of the dash that opens a line, with the spaces after it; 0 if none does, or nothing follows. */
    private static int dash(Node node) {
        if (!(node instanceof Text)) {
            return 0;
        }
        BasedSequence chars = node.getChars();
        int length;
        if (chars.startsWith("—") || chars.startsWith("–") || chars.startsWith("―")) {
            length = 1;
        } else if (chars.startsWith("--")) {
            length = chars.startsWith("---") ? 3 : 2;
        } else {
            return 0;
        }
        while (length < chars.length() && (chars.charAt(length) == ' ' || chars.charAt(length) == '\u00A0')) {
            length++;
        }
        return length < chars.length() || node.getNext() != null ? length : 0;
    }
}
