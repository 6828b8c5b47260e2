package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/**
 * Reports the comments that are none for Markdown, so that readers would see what was written for nobody. Not in code, nor behind
 * a backslash. An arrow such as {@code -->} alone is no such sign.
 */
final class VisibleComments {

    /** Also with the dashes and brackets that programs of writing set by themselves. */
    private static final Pattern OPENING = Pattern.compile("[<‹]![-\\u2010-\\u2015\\u2212]{1,2}");

    private VisibleComments() {}

    static void report(Draft draft, Document document) {
        String text = draft.source().text();
        if (!text.contains("<!") && !text.contains("‹!")) {
            return;
        }
        BitSet read = null;
        for (Matcher opening = OPENING.matcher(text); opening.find(); ) {
            read = read == null ? read(document, text) : read;
            if (!read.get(opening.start()) && !isEscaped(text, opening.start())) {
                draft.report(opening.start(), ProblemCode.COMMENT_VISIBLE, opening.group());
            }
        }
    }

    /** What is code, was read as HTML, or is not shown, as cells beyond those of a table's head. */
    private static BitSet read(Document document, String text) {
        BitSet read = new BitSet();
        for (Node node : document.getDescendants()) {
            if (node instanceof Code
                    || node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock
                    || node instanceof HtmlBlockBase
                    || node instanceof HtmlInlineBase) {
                read.set(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof TableRow && node.getLastChild() instanceof TableCell last) {
                read.set(last.getEndOffset(), ExtraCells.lineEnd(last, text));
            }
        }
        return read;
    }

    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (backslashes < at && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
