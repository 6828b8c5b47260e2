package org.vestnik.language;

/** The letters that a language is written in. */
enum Script {
    LATIN(false),
    CYRILLIC(true);

    private static final int KNOWN = 0x2000;
    private static final byte OWN = 1;
    private static final byte FOREIGN = 2;

    private final boolean cyrillic;
    private final byte[] kinds = new byte[KNOWN];

    Script(boolean cyrillic) {
        this.cyrillic = cyrillic;
        for (char c = 0; c < KNOWN; c++) {
            if (isOfThis(c)) {
                kinds[c] = OWN;
            } else if (isOfAnother(c)) {
                kinds[c] = FOREIGN;
            }
        }
    }

    /** Whether this is a letter of the script. */
    boolean isOwn(char c) {
        return c < KNOWN && kinds[c] == OWN;
    }

    /** Whether this is a letter of another one. */
    boolean isForeign(char c) {
        return c < KNOWN && kinds[c] == FOREIGN;
    }

    private boolean isOfThis(char c) {
        return cyrillic ? c >= '\u0400' && c <= '\u052F' : isLatin(c);
    }

    private boolean isOfAnother(char c) {
        if (cyrillic) {
            return isLatin(c) || (c > '\u052F' && Character.isLetter(c));
        }
        return c >= '\u0370' && Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷');
    }
}
