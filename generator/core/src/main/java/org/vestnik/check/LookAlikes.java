package org.vestnik.check;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/** Cyrillic and Latin letters that look the same (Unicode Technical Standard 39, confusables). */
final class LookAlikes {

    private static final String CYRILLIC = "аеорсухіјѕһԁԛԝѵёїАВЕКМНОРСТУХІЈЅЗҮԌԚԜЁЇ";
    private static final String LATIN = "aeopcyxijshdqwvëïABEKMHOPCTYXIJS3YGQWËÏ";

    private LookAlikes() {}

    static boolean isCyrillic(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    /** Whether a word has letters of both scripts. */
    static boolean isMixed(String word) {
        return word.codePoints().anyMatch(LookAlikes::isCyrillic)
                && word.codePoints().anyMatch(LookAlikes::isLatin);
    }

    /** Whether a word of one script could be read as one of the other: every letter of it has a twin there. */
    static boolean isDisguised(String word) {
        return word.codePoints().anyMatch(LookAlikes::isCyrillic)
                && word.codePoints().filter(Character::isLetter).allMatch(c -> CYRILLIC.indexOf(c) >= 0);
    }

    /**
     * Whether a word mixes the two by mistake or to deceive. A Latin name with a Russian ending ({@code VPNы}) is a word:
     * it has one joint, and on both sides of it a letter that looks like none of the other script.
     */
    static boolean isSuspect(String word) {
        if (!isMixed(word)) {
            return false;
        }
        int joints = 0;
        int[] letters =
                word.codePoints().filter(c -> isCyrillic(c) || isLatin(c)).toArray();
        for (int i = 1; i < letters.length; i++) {
            joints += isLatin(letters[i]) == isLatin(letters[i - 1]) ? 0 : 1;
        }
        return joints > 1
                || !hasOwn(word, LookAlikes::isLatin, LATIN)
                || !hasOwn(word, LookAlikes::isCyrillic, CYRILLIC);
    }

    private static boolean hasOwn(String word, IntPredicate script, String twins) {
        return word.codePoints().filter(script).anyMatch(c -> twins.indexOf(c) < 0);
    }

    /** The letters that are in the minority, with their code points: {@code с (U+0441)}. */
    static String strangers(String word) {
        long cyrillic = word.codePoints().filter(LookAlikes::isCyrillic).count();
        long latin = word.codePoints().filter(LookAlikes::isLatin).count();
        IntPredicate few = cyrillic <= latin ? LookAlikes::isCyrillic : LookAlikes::isLatin;
        StringBuilder told = new StringBuilder();
        word.codePoints()
                .filter(few)
                .distinct()
                .forEach(c -> told.append(told.isEmpty() ? "" : ", ")
                        .append(Character.toString(c))
                        .append(" (U+%04X)".formatted(c)));
        return told.toString();
    }
}
