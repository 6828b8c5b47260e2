package org.vestnik.language;

/** Kinds of characters, as setting a text asks for them. Of each character of a site it does: the usual ones are looked up. */
final class Sign {

    static final char NO_BREAK_SPACE = '\u00A0';

    private static final String ROMAN = "IVXLCDM";
    private static final String QUOTES = "\"«»„“”'‘’‚";

    private static final int LETTER = 1;
    private static final int SPACE = 2;
    private static final int QUOTE = 4;
    private static final int SINGLE = 8;
    private static final int DASH = 16;
    private static final int OPENING = 32;
    private static final int CLOSING = 64;
    private static final int KNOWN = 0x2030;
    private static final byte[] KINDS = new byte[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            if (Character.isLetter(c) || c == '\u0301') {
                KINDS[c] |= LETTER;
            }
            if (c <= ' ') {
                KINDS[c] |= SPACE;
            }
        }
        note("\u00A0\u202F\u2009" + TextRuns.BREAK, SPACE);
        note(QUOTES, QUOTE);
        note("'‘’‚", SINGLE);
        note("–—―", DASH);
        note("([{«„“‘‚", OPENING);
        note(".,;:!?)]}…»“”’", CLOSING);
    }

    private Sign() {}

    private static void note(String signs, int kind) {
        for (int i = 0; i < signs.length(); i++) {
            KINDS[signs.charAt(i)] |= (byte) kind;
        }
    }

    private static boolean is(int kind, char c) {
        return c < KNOWN && (KINDS[c] & kind) != 0;
    }

    /** Spaces of all kinds, and where a text or line begins or ends. */
    static boolean isSpace(char c) {
        return is(SPACE, c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter that Roman numbers are written with. */
    static boolean isRoman(char c) {
        return ROMAN.indexOf(c) >= 0;
    }

    /** Letters, and the accents that may stand on them. */
    static boolean isLetter(char c) {
        return c < KNOWN ? (KINDS[c] & LETTER) != 0 : isRareLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isQuote(char c) {
        return is(QUOTE, c);
    }

    static boolean isSingleQuote(char c) {
        return is(SINGLE, c);
    }

    /** The dashes, a hyphen not among them. */
    static boolean isDash(char c) {
        return is(DASH, c);
    }

    /** What may stand between a space and the word that follows it. */
    static boolean isOpening(char c) {
        return is(OPENING, c);
    }

    /** What may stand after a word, a quotation or a bracket. */
    static boolean isClosing(char c) {
        return is(CLOSING, c);
    }

    private static boolean isRareLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }
}
