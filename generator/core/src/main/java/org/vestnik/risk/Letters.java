package org.vestnik.risk;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters as they look: without case, accents and the dots of {@code ё} and {@code й}, and one for all letters of the Latin,
 * Cyrillic and Greek scripts that could be taken for each other, in small or capital form (Unicode Technical Standard 39).
 */
final class Letters {

    private static final String LIKE = "аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxѵvԁdԛqԝwһhӏlαaβbεeηnιiκkμmνvοoρpτtυuχxζzɡgıi";

    private static final int FAST = 0x530;
    private static final char[] FOLDED = new char[FAST];

    static {
        for (int c = 0; c < FAST; c++) {
            String folded = Character.isLetterOrDigit(c) ? slow(c) : "";
            FOLDED[c] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
    }

    private Letters() {}

    /** Appends what a letter or digit looks like: mostly one letter, for a ligature more, for a lone accent none. */
    static void fold(int codePoint, StringBuilder out) {
        if (codePoint < FAST && FOLDED[codePoint] != 0) {
            out.append(FOLDED[codePoint]);
        } else {
            out.append(slow(codePoint));
        }
    }

    /** Whether it can't be seen, and so separates nothing: soft hyphens, characters without width, accents. */
    static boolean isUnseen(int codePoint) {
        if (codePoint < 0xAD) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == 0x115F
                || codePoint == 0x3164;
    }

    /** Apostrophes stand within names, and are left out as often. */
    static boolean isApostrophe(int codePoint) {
        return codePoint == '\''
                || codePoint == '`'
                || codePoint == '´'
                || codePoint == '‘'
                || codePoint == '’'
                || codePoint == 'ʼ'
                || codePoint == '′';
    }

    private static String slow(int codePoint) {
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder seen = new StringBuilder();
        Normalizer.normalize(parts, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isUnseen(c))
                .map(Letters::likeness)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static int likeness(int letter) {
        for (int i = 0; i < LIKE.length(); i += 2) {
            if (LIKE.charAt(i) == letter) {
                return LIKE.charAt(i + 1);
            }
        }
        return letter;
    }
}
