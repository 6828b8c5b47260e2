package org.vestnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.vestnik.language.TextRuns;
import org.vestnik.language.Typography;

/**
 * The text of one block, set as a whole before its nodes are written one by one: a quotation may begin before an emphasis
 * and end in it. What an author escapes, writes as a character reference or as code stays as it is.
 */
final class BlockText {

    private final Draft draft;
    private final TextRuns runs = new TextRuns(1024);
    private final KeptTags tags = new KeptTags();

    BlockText(Draft draft) {
        this.draft = draft;
    }

    /** Sets the text of a run of siblings; see {@link InlineWriter#run}. */
    void begin(Node first, int skip, Node end) {
        runs.clear();
        tags.clear();
        if (draft.typography() != Typography.NONE && first != null) {
            collect(first, skip, end);
            draft.typography().set(runs);
        }
    }

    /** Writes what stands here as it is set; false, and nothing written, if it is set as it is written. */
    boolean write(BasedSequence chars) {
        int run = runs.find(chars.getStartOffset());
        if (run < 0 || chars.isEmpty()) {
            return false;
        }
        draft.shown(runs.text(), runs.start(run), runs.end(run));
        return true;
    }

    private void collect(Node first, int skip, Node end) {
        int left = skip;
        for (Node node = first; node != end; node = node.getNext()) {
            if (left > 0) {
                text(node.getChars().subSequence(left));
                left = 0;
            } else {
                collect(node);
            }
        }
    }

    private void collect(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            runs.add(node.getStartOffset(), "\n", 0, 1);
        } else if (node instanceof HardLineBreak) {
            runs.lineBreak();
        } else if (node instanceof HtmlEntity) {
            runs.keep(InlineText.decoded(node.getChars()));
        } else if (node instanceof HtmlInlineBase) {
            tags.tag(node.getChars());
        } else if (isObject(node)) {
            runs.object();
        } else if (node instanceof RefNode reference && reference.getReferenceNode(node.getDocument()) == null) {
            runs.keep("[");
            collect(node.getFirstChild(), 0, null);
            runs.keep("]");
        } else if (node.hasChildren()) {
            collect(node.getFirstChild(), 0, null);
        }
    }

    private static boolean isObject(Node node) {
        return node instanceof Code
                || node instanceof Image
                || node instanceof ImageRef
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof Footnote;
    }

    private void text(BasedSequence chars) {
        Source source = draft.source();
        int offset = chars.getStartOffset();
        if (tags.isOpen()) {
            runs.keep(InlineText.unescaped(chars));
        } else if (source.hasBackslashes()) {
            String text = InlineText.unescaped(chars);
            runs.add(offset, text, 0, text.length());
            for (int i : InlineText.escapes(chars)) {
                runs.keepInLast(i, i + 1);
            }
        } else if (source.holds(chars)) {
            runs.add(offset, source.text(), offset, chars.getEndOffset());
        } else {
            runs.add(offset, chars.toString(), 0, chars.length());
        }
    }
}
