package org.vestnik.markdown;

/**
 * The one place where text becomes HTML, in element content and in double-quoted attributes alike. What no page or feed
 * may hold is left out: control characters and the other characters that XML 1.0 forbids, and marks that reorder text.
 */
final class HtmlEscape {

    private HtmlEscape() {}

    static void append(StringBuilder html, String text) {
        append(html, text, 0, text.length());
    }

    /** Appends a part of a text, from an index (inclusive) to another (exclusive). */
    static void append(StringBuilder html, String text, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (isPair(text, i, to)) {
                i++;
                continue;
            }
            html.append(text, done, i).append(replacement(c));
            done = i + 1;
        }
        html.append(text, done, to);
    }

    /** Whether the character is an explicit direction mark that can make text read other than it is stored. */
    static boolean isReordering(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Whether the character is one that XML 1.0 forbids, or a control character of no use in text. */
    static boolean isForbidden(char c) {
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= '\u007F' && c <= '\u009F') || c >= '\uFFFE';
    }

    private static boolean isPlain(char c) {
        if (c < '\u007F') {
            return (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"') || c == '\n' || c == '\t' || c == '\r';
        }
        return (c > '\u009F' && c < '\u202A') || (c > '\u2069' && c < '\uD800') || (c > '\uDFFF' && c < '\uFFFE');
    }

    private static boolean isPair(String text, int i, int to) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < to
                && Character.isLowSurrogate(text.charAt(i + 1))
                && (text.codePointAt(i) & 0xFFFE) != 0xFFFE;
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\0' -> "\uFFFD";
            default -> {
                if (Character.isSurrogate(c)) {
                    yield "\uFFFD";
                }
                yield isReordering(c) || isForbidden(c) ? "" : String.valueOf(c);
            }
        };
    }
}
