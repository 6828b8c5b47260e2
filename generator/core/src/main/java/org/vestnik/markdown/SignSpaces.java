package org.vestnik.markdown;

/**
 * Reads a no-break space right behind a sign that opens a block ({@code ##}, {@code -}, {@code 1.}, {@code >}) as a space: editors
 * and keyboards put it there unseen, and the sign would be shown as text. One character stands for one, so that places stay. Not in
 * fenced code.
 */
final class SignSpaces {

    private static final char NO_BREAK = '\u00A0';
    private static final int HEADING_LEVELS = 6;
    private static final int DIGITS = 9;

    private final String text;
    private StringBuilder mended;
    private String fence = "";
    private boolean paragraph;

    private SignSpaces(String text) {
        this.text = text;
    }

    /** The text itself if there is nothing to mend. */
    static String mended(String text) {
        return text.indexOf(NO_BREAK) < 0 ? text : new SignSpaces(text).mended();
    }

    private String mended() {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (fence.isEmpty()) {
                int first = firstSign(start, end);
                int after = signs(first, end);
                fence = fence(after, end);
                paragraph = first < end && after == first && fence.isEmpty();
            } else if (closes(start, end)) {
                fence = "";
            }
            start = end + 1;
        }
        return mended == null ? text : mended.toString();
    }

    private int firstSign(int start, int end) {
        int at = start;
        while (at < end && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Mends the signs at the beginning of a line; gives the offset of what follows them. */
    private int signs(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
                continue;
            }
            int after = signEnd(at, end);
            char next = after < end ? text.charAt(after) : '\n';
            if (after == at || (c != '>' && next != ' ' && next != '\t' && next != NO_BREAK)) {
                return at;
            }
            if (next == NO_BREAK && isText(c, at, after, end)) {
                return at;
            }
            if (c == '#') {
                return heading(after, end);
            }
            at = after;
            if (next == NO_BREAK) {
                mend(at++);
            }
        }
        return at;
    }

    /** Whether the space may well be meant: in {@code -5 degrees} and {@code #1}, and where a line only goes on. */
    private boolean isText(char sign, int at, int after, int end) {
        boolean number = after + 1 < end && Character.isDigit(text.charAt(after + 1));
        boolean bound = sign == '-' || sign == '+' || (sign == '#' && after - at == 1);
        return (number && bound) || (paragraph && sign != '#' && sign != '>');
    }

    /** Spaces before the text of a heading mean nothing, be they many. */
    private int heading(int from, int end) {
        int at = from;
        for (; at < end && " \t\u00A0".indexOf(text.charAt(at)) >= 0; at++) {
            if (text.charAt(at) == NO_BREAK) {
                mend(at);
            }
        }
        return at;
    }

    private void mend(int at) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(at, ' ');
    }

    /** Where the sign ends that stands there; the same offset if there is none. */
    private int signEnd(int at, int end) {
        char c = text.charAt(at);
        if (c == '>' || c == '-' || c == '*' || c == '+') {
            return at + 1;
        }
        int after = at;
        if (c == '#') {
            while (after < end && text.charAt(after) == '#') {
                after++;
            }
            return after - at <= HEADING_LEVELS ? after : at;
        }
        while (after < end && text.charAt(after) >= '0' && text.charAt(after) <= '9') {
            after++;
        }
        boolean numbers = after > at
                && after - at <= DIGITS
                && after < end
                && (text.charAt(after) == '.' || text.charAt(after) == ')');
        return numbers ? after + 1 : at;
    }

    /** The signs of the fence that opens there; empty if none does. */
    private String fence(int from, int end) {
        int after = run(from, end);
        boolean opens = after - from >= 3
                && (text.charAt(from) == '~' || text.substring(after, end).indexOf('`') < 0);
        return opens ? text.substring(from, after) : "";
    }

    private boolean closes(int start, int end) {
        int from = start;
        while (from < end && " \t>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.startsWith(fence, from)
                && text.substring(run(from, end), end).isBlank();
    }

    private int run(int from, int end) {
        int after = from;
        while (after < end && text.charAt(after) == text.charAt(from) && "`~".indexOf(text.charAt(from)) >= 0) {
            after++;
        }
        return after;
    }
}
