package org.vestnik.markdown;

import java.util.OptionalInt;

/**
 * Counts how deeply block quotes and lists nest before flexmark sees a text: it would need seconds, or overflow its
 * stack. Counts at least as deep as CommonMark would, and exactly so for lists that are indented as usual.
 */
final class NestingScan {

    private final String text;
    private final int limit;
    /** Columns at which the contents of the open list items begin. */
    private final int[] items;

    private int open;

    private NestingScan(String text, int limit) {
        this.text = text;
        this.limit = limit;
        this.items = new int[limit + 1];
    }

    /** The offset of the first quote or list marker that is deeper than the limit; empty if there is none. */
    static OptionalInt tooDeep(String text, int limit) {
        NestingScan scan = new NestingScan(text, limit);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int found = scan.line(start, end);
            if (found >= 0) {
                return OptionalInt.of(found);
            }
            start = end + 1;
        }
        return OptionalInt.empty();
    }

    private int line(int start, int end) {
        int column = 0;
        int quotes = 0;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            int marker = 1;
            if (c == ' ') {
                column++;
            } else if (c == '\t') {
                column += 4 - column % 4;
            } else if (c == '>') {
                quotes++;
                column++;
            } else {
                marker = listMarker(i, end);
                if (marker == 0) {
                    return -1;
                }
                while (open > 0 && items[open - 1] > column) {
                    open--;
                }
                if (open == items.length) {
                    return i;
                }
                column += marker;
                items[open++] = column + 1;
            }
            if (quotes + open > limit && c != ' ' && c != '\t') {
                return i;
            }
            i += marker;
        }
        return -1;
    }

    /** The length of the list marker that stands here; 0 if none does. */
    private int listMarker(int from, int end) {
        char c = text.charAt(from);
        int after = from + 1;
        if (c >= '0' && c <= '9') {
            while (after < end && after - from < 9 && Character.isDigit(text.charAt(after))) {
                after++;
            }
            if (after == end || (text.charAt(after) != '.' && text.charAt(after) != ')')) {
                return 0;
            }
            after++;
        } else if ((c != '-' && c != '*' && c != '+') || isThematicBreak(from, end)) {
            return 0;
        }
        boolean ends = after == end || text.charAt(after) == ' ' || text.charAt(after) == '\t';
        return ends ? after - from : 0;
    }

    private boolean isThematicBreak(int from, int end) {
        char sign = text.charAt(from);
        int signs = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == sign) {
                signs++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return signs >= 3;
    }
}
