package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.vestnik.problem.ProblemCode;

/**
 * Reports signs that do what nobody meant. Signs of a heading or of bold that did nothing, so that readers see them: {@code ##Heading} without
 * a space, {@code **bold **} with one, bold that is never closed, or that CommonMark 6.2 does not take for it, as in {@code **«word»**s}.
 * And stars that were meant to be seen and are not: marks of notes, such as Russian law asks for, in {@code «A»**, «B»**}, between numbers, or
 * in words that are not spelt out. Two stars behind a word, or at the start of a line that has no others, are a mark that works.
 */
final class StraySigns {

    private static final char STAR = '*';
    private static final String STARS = "**";
    private static final String HASHES = "##";

    /** Behind which bold may begin, other than white space. */
    private static final String OPENING = "«„“‘\"([|>—–";

    /** Before which it does not: they stand behind marks of notes. */
    private static final String BEHIND = ",;:.!?%)]»”—–|";

    /** Behind which a mark of a note stands, other than letters and digits. */
    private static final String CLOSING = "»”“\")].!?…%";

    private final Draft draft;
    private final String text;

    /** The first stars that have not been looked at. */
    private int stars = -1;

    /** The block that was reported of last: once is enough for each. */
    private Node told;

    private StraySigns(Draft draft) {
        this.draft = draft;
        this.text = draft.source().text();
    }

    static void report(Draft draft, Document document) {
        StraySigns signs = new StraySigns(draft);
        if (signs.text.indexOf(STAR) >= 0 || signs.text.contains(HASHES)) {
            signs.in(document);
        }
    }

    private void in(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph) {
                headings(node);
            } else if (node instanceof Text) {
                bold(node);
            } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
                taken(node, ((DelimitedNode) node).getOpeningMarker());
            }
        }
    }

    private void taken(Node emphasis, BasedSequence opening) {
        Node block = emphasis.getAncestorOfType(Block.class);
        int at = opening.getStartOffset();
        if (block == told || at == 0 || text.charAt(at) != STAR) {
            return;
        }
        char before = text.charAt(at - 1);
        int from = opening.getEndOffset();
        int to = from + ((DelimitedNode) emphasis).getText().length();
        boolean mark = CLOSING.indexOf(before) >= 0 && !Character.isLetterOrDigit(text.charAt(from));
        boolean times = Character.isDigit(before) && Character.isDigit(text.charAt(from));
        boolean hidden = Character.isLetter(before) && text.substring(from, to).indexOf(' ') >= 0;
        if (mark || times || hidden) {
            draft.report(at, ProblemCode.STARS_TAKEN, opening.toString());
            told = block;
        }
    }

    /** Each line of a paragraph may have been meant for one. */
    private void headings(Node paragraph) {
        for (int line = paragraph.getStartOffset(); line < paragraph.getEndOffset(); line = lineEnd(line) + 1) {
            heading(line);
        }
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void heading(int line) {
        int start = line;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '>')) {
            start++;
        }
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
            if (block != told && opens(at) && !isNoteMark(at) && !isCode(node)) {
                draft.report(at, ProblemCode.SIGNS_SHOWN, STARS);
                told = block;
            }
        }
    }

    /** The end of the text if there are none. To be asked of places in ascending order alone: it goes through the text once. */
    private int starsFrom(int start) {
        if (stars < start) {
            int found = text.indexOf(STARS, start);
            stars = found < 0 ? text.length() : found;
        }
        return stars;
    }

    /** Whether they stand before a word and behind none, as bold begins. */
    private boolean opens(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + STARS.length() < text.length() ? text.charAt(at + STARS.length()) : ' ';
        return (Character.isWhitespace(before) || OPENING.indexOf(before) >= 0)
                && !Character.isWhitespace(after)
                && after != STAR
                && BEHIND.indexOf(after) < 0;
    }

    private static boolean isCode(Node node) {
        return node.getAncestorOfType(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class) != null;
    }

    /** Whether they begin a line, a cell or an element, and are the only ones there. */
    private boolean isNoteMark(int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        if (before >= 0 && "\n|>".indexOf(text.charAt(before)) < 0) {
            return false;
        }
        for (int i = at + STARS.length(); i < text.length() && "\n|".indexOf(text.charAt(i)) < 0; i++) {
            if (text.startsWith(STARS, i)) {
                return false;
            }
        }
        return true;
    }
}
