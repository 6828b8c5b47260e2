package org.vestnik.language;

/**
 * Finds the places of a text where something may have to be set. Each character of a site is asked, so a table answers; of
 * spaces and full stops, which are the most of all signs, those that are nearly always left alone are told by their neighbours.
 */
final class Survey {

    private static final int LETTER = 1;
    private static final int LONG_WORD_END = 2;
    private static final int PARTICLE = 4;
    private static final int MULTIPLIER_END = 8;
    private static final int MULTIPLIED = 16;

    /** From here on: all but ordinary letters. */
    private static final int SIGN = 32;

    private static final int IDLE = 64;
    private static final int QUOTE = 128;
    private static final int FOREIGN = 256;
    private static final int DIGIT = 512;

    private static final char KNOWN = 0x2200;
    private static final String SIGNS = " \n-–—.";

    /** Of all characters, so that none has to be compared; beyond the known ones there is nothing to set. */
    private final short[] kinds = new short[Character.MAX_VALUE + 1];

    Survey(LanguageTable table, Script script) {
        for (char c = 0; c < KNOWN; c++) {
            if (Sign.isLetter(c)) {
                note(c, Sign.isRoman(c) ? LETTER : LETTER | LONG_WORD_END);
            }
            if (Sign.isQuote(c)) {
                note(c, QUOTE | SIGN);
            }
            if (script.isForeign(c)) {
                note(c, FOREIGN);
            }
        }
        note(SIGNS + String.join("", table.words("type.signs")) + String.join("", table.words("type.apart")), SIGN);
        note("0123456789", DIGIT);
        note(",;:!?)", IDLE);
        table.words("type.before").forEach(word -> note(word.charAt(0), PARTICLE));
        table.words("type.multipliers").forEach(word -> note(word.charAt(word.length() - 1), MULTIPLIER_END));
        table.words("type.multiplied").forEach(word -> note(word.charAt(0), MULTIPLIED));
    }

    /** Notes in the text its places, and what else it has. */
    void of(TextRuns text) {
        Places places = text.places();
        places.clear();
        short[] known = kinds;
        char[] chars = text.chars();
        int length = text.length();
        int seen = 0;
        for (int i = 0; i < length; i++) {
            int kind = known[chars[i]];
            if (kind >= SIGN) {
                seen |= kind;
                if ((kind & SIGN) != 0 && !isPlain(chars, i, length)) {
                    places.add(i);
                }
            }
        }
        places.saw((seen & QUOTE) != 0, (seen & FOREIGN) != 0, (seen & DIGIT) != 0);
    }

    private void note(String signs, int kind) {
        for (int i = 0; i < signs.length(); i++) {
            note(signs.charAt(i), kind);
        }
    }

    private void note(char c, int kind) {
        kinds[c] |= (short) kind;
    }

    /** Whether it is surely left alone: a space between words, a hyphen within one, a full stop after one. */
    private boolean isPlain(char[] chars, int at, int length) {
        char c = chars[at];
        if (at < 3 || at + 2 >= length || c > '.') {
            return false;
        }
        int last = kinds[chars[at - 1]];
        int next = kinds[chars[at + 1]];
        return switch (c) {
            case ' ', '\n' -> (next & LETTER) != 0 && ((last & IDLE) != 0 || isBetweenWords(chars, at, last, next));
            case '-' -> (last & next & LETTER) != 0;
            case '.' -> (next & LETTER) == 0 && chars[at + 1] != '.' && !Sign.isDigit(chars[at + 1]);
            default -> false;
        };
    }

    /** Whether the word before is longer than any short one, and neither particle nor initial nor what is counted follows. */
    private boolean isBetweenWords(char[] chars, int at, int last, int next) {
        return (last & LONG_WORD_END) != 0
                && (next & PARTICLE) == 0
                && ((last & MULTIPLIER_END) == 0 || (next & MULTIPLIED) == 0)
                && (kinds[chars[at - 2]] & kinds[chars[at - 3]] & LETTER) != 0
                && chars[at + 2] != '.';
    }
}
