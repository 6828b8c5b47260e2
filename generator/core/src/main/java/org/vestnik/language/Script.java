package org.vestnik.language;

/** The letters that a language is written in. */
enum Script {
    LATIN(false),
    CYRILLIC(true);

    private final boolean cyrillic;
    private final boolean[] foreign = new boolean[0x2000];

    Script(boolean cyrillic) {
        this.cyrillic = cyrillic;
        for (char c = 0; c < foreign.length; c++) {
            foreign[c] = isOfAnother(c);
        }
    }

    /** Whether this is a letter of the script. */
    boolean isOwn(char c) {
        return cyrillic ? c >= '\u0400' && c <= '\u052F' : isLatin(c);
    }

    /** Whether this is a letter of another one. */
    boolean isForeign(char c) {
        return c < foreign.length && foreign[c];
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
