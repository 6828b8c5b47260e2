package org.vestnik.language;

/** Kinds of characters, as setting a text asks for them. */
final class Sign {

    static final char NO_BREAK_SPACE = '\u00A0';

    private static final String QUOTES = "\"«»„“”'‘’‚";

    private Sign() {}

    /** Spaces of all kinds, and where a text or line begins or ends. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == NO_BREAK_SPACE || c == '\u202F' || c == '\u2009' || c == TextRuns.BREAK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, and the accents that may stand on them. */
    static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || c == '\u0301' || Character.isSurrogate(c);
    }

    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isQuote(char c) {
        return (c < 128 ? c == '"' || c == '\'' : c < 0x400 || c >= 0x2000) && QUOTES.indexOf(c) >= 0;
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚';
    }

    /** The dashes, a hyphen not among them. */
    static boolean isDash(char c) {
        return c == '–' || c == '—' || c == '―';
    }

    /** What may stand between a space and the word that follows it. */
    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{' || c == '«' || c == '„' || c == '“' || c == '‘' || c == '‚';
    }

    /** What may stand after a word, a quotation or a bracket. */
    static boolean isClosing(char c) {
        return ".,;:!?)]}…»“”’".indexOf(c) >= 0;
    }
}
