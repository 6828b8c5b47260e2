package org.vestnik.markdown;

import java.util.BitSet;
import org.vestnik.language.TextRuns;
import org.vestnik.language.Typography;

/**
 * The words of a body without markup. Prose (what an excerpt may be cut from) is kept apart from headings, attributions,
 * cards and tables, which only count as words; code blocks are in neither. Blocks end in a line end.
 */
final class PlainText {

    private final StringBuilder prose = new StringBuilder(2048);
    private final StringBuilder aside = new StringBuilder(256);
    private final BitSet kept = new BitSet();
    private StringBuilder current = prose;

    /** Switches between prose and the rest; gives what was on before, to switch back to. */
    boolean prose(boolean on) {
        boolean before = current == prose;
        current = on ? prose : aside;
        return before;
    }

    boolean isProse() {
        return current == prose;
    }

    void append(String text, int from, int to) {
        current.append(text, from, to);
    }

    /** A part of a text that no rules of typography touch: code, addresses, another language. */
    void keep(String text, int from, int to) {
        if (current == prose) {
            kept.set(prose.length(), prose.length() + to - from);
        }
        current.append(text, from, to);
    }

    void space() {
        current.append(' ');
    }

    /** Ends a block. */
    void endBlock() {
        current.append('\n');
    }

    /** A place in the text that is being written now; valid until the next switch. */
    int mark() {
        return current.length();
    }

    /** What was written since a mark, as it is. */
    String since(int mark) {
        return current.substring(mark);
    }

    int proseLength() {
        return prose.length();
    }

    /** Whether a part of the prose has any text. */
    boolean hasText(int from, int to) {
        return !collapse(prose, from, to).isEmpty();
    }

    /** A part of the prose as readers see it: white space collapsed, and set. */
    String shown(int from, int to, Typography typography) {
        int first = kept.nextSetBit(from);
        return first < 0 || first >= to
                ? typography.text(collapse(prose, from, to).strip())
                : shownWithKept(from, to, typography);
    }

    /** The first block of prose that has any text, as readers see it; empty if there is none. */
    String firstBlock(Typography typography) {
        int from = 0;
        for (int end = prose.indexOf("\n"); end >= 0; end = prose.indexOf("\n", from)) {
            if (hasText(from, end)) {
                return shown(from, end, typography);
            }
            from = end + 1;
        }
        return shown(from, prose.length(), typography);
    }

    /** Prose and the rest. */
    String all() {
        return new StringBuilder(prose.length() + 1 + aside.length())
                .append(prose)
                .append('\n')
                .append(aside)
                .toString();
    }

    /** How many words: runs of letters and digits, held together by an inner apostrophe or hyphen. */
    int words() {
        return words(prose) + words(aside);
    }

    /** Runs of white space become one space; none at either end. */
    static String collapse(CharSequence text, int from, int to) {
        StringBuilder collapsed = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        int length = collapsed.length();
        if (length > 0 && collapsed.charAt(length - 1) == ' ') {
            collapsed.setLength(length - 1);
        }
        return collapsed.toString();
    }

    private String shownWithKept(int from, int to, Typography typography) {
        StringBuilder text = new StringBuilder(to - from);
        BitSet still = new BitSet();
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if (c > ' ') {
                still.set(text.length(), kept.get(i));
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        String whole = text.toString().strip();
        TextRuns runs = new TextRuns(whole.length());
        runs.add(0, whole, 0, whole.length());
        still.stream().forEach(i -> runs.keepInLast(i, i + 1));
        typography.set(runs);
        return runs.text();
    }

    private static int words(StringBuilder text) {
        char[] letters = new char[text.length()]; // to ask the builder for each takes three times as long
        text.getChars(0, letters.length, letters, 0);
        int count = 0;
        boolean inside = false;
        for (char c : letters) {
            boolean letter = isLetter(c);
            if (letter && !inside) {
                count++;
            }
            inside = letter || (inside && (c == '-' || c == '\'' || c == '\u2019' || c == '\u0301' || c == '\u00AD'));
        }
        return count;
    }

    /** Letters and digits, and halves of those beyond 16 bits; the commonest are known without a look into tables. */
    private static boolean isLetter(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '\u0400' && c <= '\u0481')) {
            return true;
        }
        return c > ' ' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }
}
