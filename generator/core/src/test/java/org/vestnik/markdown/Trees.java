package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Writes out a tree of flexmark's with all that our writers read of it: one node a line, indented by depth. */
final class Trees {

    private final StringBuilder out = new StringBuilder();

    private Trees() {}

    static String of(Node root) {
        Trees trees = new Trees();
        trees.add(root, 0);
        return trees.out.toString();
    }

    private void add(Node node, int depth) {
        out.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
        add(node.getChars());
        for (BasedSequence segment : node.getSegments()) {
            add(segment);
        }
        if (node instanceof ContentNode content) {
            content.getContentLines().forEach(this::add);
        }
        out.append(' ').append(extra(node)).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, depth + 1);
        }
    }

    private void add(BasedSequence chars) {
        out.append(' ').append(chars instanceof SubSequence ? "" : "~");
        out.append(chars.getStartOffset()).append('-').append(chars.getEndOffset());
        out.append('"').append(chars.toString().replace("\n", "\\n")).append('"');
    }

    private static Object extra(Node node) {
        if (node instanceof Heading heading) {
            return heading.getLevel();
        } else if (node instanceof OrderedList list) {
            return list.isTight() + " " + list.getStartNumber() + list.getDelimiter();
        } else if (node instanceof ListBlock list) {
            return list.isTight();
        } else if (node instanceof TableCell cell) {
            return cell.isHeader() + " " + cell.getAlignment();
        } else if (node instanceof RefNode reference) {
            Node definition = reference.getReferenceNode(reference.getDocument());
            return definition == null ? "undefined" : definition.getStartOffset();
        } else if (node instanceof Footnote footnote) {
            return footnote.getFootnoteBlock() == null
                    ? "undefined"
                    : footnote.getFootnoteBlock().getStartOffset();
        }
        return "";
    }
}
