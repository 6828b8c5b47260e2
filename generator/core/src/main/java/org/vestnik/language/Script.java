package org.vestnik.language;

/** The letters that a language is written in. */
enum Script {
    LATIN,
    CYRILLIC;

    /** Whether this is a letter of the script. */
    boolean isOwn(char c) {
        return this == CYRILLIC ? c >= '\u0400' && c <= '\u052F' : isLatin(c);
    }

    /** Whether this is a letter of another one. */
    boolean isForeign(char c) {
        if (this == CYRILLIC) {
            return isLatin(c) || (c > '\u052F' && c < '\u2000' && Character.isLetter(c));
        }
        return c >= '\u0370' && c < '\u2000' && Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷');
    }
}
