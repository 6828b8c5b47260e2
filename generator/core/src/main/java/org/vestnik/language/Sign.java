package org.vestnik.language;

/** Kinds of characters, as setting a text asks for them. Of each character of a site it does: the usual ones are looked up. */
final class Sign {

    static final char NO_BREAK_SPACE = '\u00A0';

    private static final String QUOTES = "\"«»„“”'‘’‚";

    private static final int LETTER = 1;
    private static final int SPACE = 2;
    private static final int QUOTE = 4;
    private static final byte[] KINDS = new byte[0x2030];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            boolean letter = Character.isLetter(c) || c == '\u0301';
            boolean space = c <= ' ' || c == NO_BREAK_SPACE || c == '\u202F' || c == '\u2009' || c == TextRuns.BREAK;
            boolean quote = QUOTES.indexOf(c) >= 0;
            KINDS[c] = (byte) ((letter ? LETTER : 0) | (space ? SPACE : 0) | (quote ? QUOTE : 0));
        }
    }

    private Sign() {}

    private static boolean is(int kind, char c) {
        return c < KINDS.length && (KINDS[c] & kind) != 0;
    }

    /** Spaces of all kinds, and where a text or line begins or ends. */
    static boolean isSpace(char c) {
        return is(SPACE, c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, and the accents that may stand on them. */
    static boolean isLetter(char c) {
        return c < KINDS.length ? is(LETTER, c) : Character.isLetter(c) || Character.isSurrogate(c);
    }

    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isQuote(char c) {
        return is(QUOTE, c);
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
