package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.vestnik.problem.ProblemCode;

/**
 * Reports signs of a heading or of bold that did nothing, so that readers see them: {@code ##Heading} without a space, {@code **bold **} with
 * one, bold that is never closed, or that CommonMark 6.2 does not take for it, as in {@code **«word»**s}. Two stars behind a word, or at the
 * start of a paragraph that has no others, are a mark of a note, such as Russian law asks for.
 */
final class PrintedSigns {

    private static final String STARS = "**";
    private static final String HASHES = "##";

    /** With which bold begins, other than letters and digits. */
    private static final String OPENING = "«„“\"(";

    private final Draft draft;
    private final String text;

    /** The first stars that have not been looked at. */
    private int stars = -1;

    /** That stars were reported of last: once is enough for each. */
    private Node told;

    private PrintedSigns(Draft draft) {
        this.draft = draft;
        this.text = draft.source().text();
    }

    static void report(Draft draft, Document document) {
        PrintedSigns signs = new PrintedSigns(draft);
        if (signs.text.contains(STARS) || signs.text.contains(HASHES)) {
            signs.in(document);
        }
    }

    private void in(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph) {
                heading(node.getStartOffset());
            } else if (node instanceof Text) {
                bold(node);
            }
        }
    }

    private void heading(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        boolean heading = end - start >= HASHES.length()
                && end - start <= 6
                && end < text.length()
                && !Character.isWhitespace(text.charAt(end));
        if (heading) {
            draft.report(start, ProblemCode.SIGNS_SHOWN, text.substring(start, end));
        }
    }

    /** All texts are asked, in document order. */
    private void bold(Node node) {
        for (int at = starsFrom(node.getStartOffset()); at < node.getEndOffset(); at = starsFrom(at + STARS.length())) {
            Node block = node.getAncestorOfType(Block.class);
            if (block != told && opens(at) && !isCode(node) && !isNoteMark(block, at)) {
                draft.report(at, ProblemCode.SIGNS_SHOWN, STARS);
                told = block;
            }
        }
    }

    /** The end of the text if there are none. */
    private int starsFrom(int start) {
        if (stars < start) {
            int found = text.indexOf(STARS, start);
            stars = found < 0 ? text.length() : found;
        }
        return stars;
    }

    /** Whether they stand before a word and behind none, as bold begins. */
    private boolean opens(int at) {
        int after = at + STARS.length();
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                && before != '*'
                && before != '\\'
                && after < text.length()
                && (Character.isLetterOrDigit(text.charAt(after)) || OPENING.indexOf(text.charAt(after)) >= 0);
    }

    private static boolean isCode(Node node) {
        return node.getAncestorOfType(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class) != null;
    }

    private boolean isNoteMark(Node block, int at) {
        int next = text.indexOf(STARS, at + STARS.length());
        return at == block.getStartOffset() && (next < 0 || next >= block.getEndOffset());
    }
}
