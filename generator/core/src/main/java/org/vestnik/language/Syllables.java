package org.vestnik.language;

import java.util.Optional;

/**
 * Parts long Russian words by the rules of P. Khristov: a syllable is cut between a vowel and the next, between consonants that
 * vowels stand around, and after й, ь and ъ. No part is shorter than two letters, and each has a vowel.
 */
final class Syllables {

    static final char SOFT_HYPHEN = '\u00AD';

    private static final int SHORTEST = 7;
    private static final String VOWELS = "аеёиоуыэюя";
    private static final String SIGNS = "йъь";

    private Syllables() {}

    /** Those of a table; empty if its language is not known to be parted by such rules. */
    static Optional<Syllables> of(LanguageTable table) {
        return table.optional("type.syllables").map(rules -> new Syllables());
    }

    /** The text with soft hyphens; parts of addresses and words in capitals have none. */
    String parted(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 6);
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            if (end - i >= SHORTEST && isWord(text, i, end)) {
                out.append(text, done, i);
                word(text, i, end, out);
                done = end;
            }
            i = Math.max(end, i + 1);
        }
        return out.append(text, done, text.length()).toString();
    }

    private static void word(String text, int from, int end, StringBuilder out) {
        for (int i = from; i < end; i++) {
            if (i - from >= 2 && end - i >= 2 && isCut(text, i) && hasVowel(text, from, i) && hasVowel(text, i, end)) {
                out.append(SOFT_HYPHEN);
            }
            out.append(text.charAt(i));
        }
    }

    /** Whether a syllable ends before this letter. */
    private static boolean isCut(String text, int at) {
        char last = kind(text, at - 1);
        char before = kind(text, at - 2);
        char next = kind(text, at);
        char after = kind(text, at + 1);
        if (next == 'x') {
            return false;
        }
        if (last == 'x') {
            return true;
        }
        if (last == 'v') {
            boolean open = before == 'c' && next == 'c' && after == 'v';
            return open || (next == 'v' && after != ' ');
        }
        if (before == 'v' && next == 'c') {
            return after == 'v' || (after == 'c' && kind(text, at + 2) == 'v');
        }
        boolean four = before == 'c' && kind(text, at - 3) == 'v';
        return four && next == 'c' && after == 'c' && kind(text, at + 2) == 'v';
    }

    private static boolean hasVowel(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (kind(text, i) == 'v') {
                return true;
            }
        }
        return false;
    }

    /** Vowel, consonant, a sign that sounds with the letter before it, or a space for no letter. */
    private static char kind(String text, int at) {
        if (at < 0 || at >= text.length() || !isLetter(text.charAt(at))) {
            return ' ';
        }
        char c = Character.toLowerCase(text.charAt(at));
        if (VOWELS.indexOf(c) >= 0) {
            return 'v';
        }
        return SIGNS.indexOf(c) >= 0 ? 'x' : 'c';
    }

    private static boolean isWord(String text, int from, int end) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean full = after == '.' && end + 1 < text.length() && Sign.isLetterOrDigit(text.charAt(end + 1));
        boolean free = ".@/_-#\u00AD".indexOf(before) < 0 && "@/_-\u00AD".indexOf(after) < 0;
        return free && !full && !Sign.isLetterOrDigit(before) && !Character.isUpperCase(text.charAt(from + 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'а' && c <= 'я') || (c >= 'А' && c <= 'Я') || c == 'ё' || c == 'Ё';
    }
}
