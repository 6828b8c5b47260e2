package org.vestnik.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is alike to readers becomes alike: small and capital letters, Latin letters with and without diacritics, ё and е, a word with
 * a stress mark or a soft hyphen and the same without. Safe for several threads.
 */
final class WordFold {

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern LATIN_DIACRITIC = Pattern.compile("[\\u0300-\\u036f]");
    private static final int LONGEST = 40;

    private final String joiners;

    /** @param joiners signs that may stand within a word and mean nothing */
    WordFold(String joiners) {
        this.joiners = joiners + '\u00AD';
    }

    /** Empty for what nobody looks for: a single letter, or what is too long for a word. */
    String fold(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (!isPlain(folded)) {
            folded = foldSigns(folded);
        }
        boolean isWord =
                folded.length() > 1 && folded.length() <= LONGEST || folded.length() == 1 && isDigit(folded.charAt(0));
        return isWord ? folded : "";
    }

    private String foldSigns(String word) {
        StringBuilder joined = new StringBuilder(word);
        for (int i = joined.length() - 1; i >= 0; i--) {
            if (joiners.indexOf(joined.charAt(i)) >= 0) {
                joined.deleteCharAt(i);
            }
        }
        String folded = Normalizer.normalize(joined, Form.NFC);
        if (folded.chars().anyMatch(c -> c >= '\u00C0' && c <= '\u024F')) {
            folded = LATIN_DIACRITIC
                    .matcher(Normalizer.normalize(folded, Form.NFD))
                    .replaceAll("")
                    .replace("ß", "ss");
        }
        return MARK.matcher(folded).replaceAll("").replace('ё', 'е');
    }

    /** Of letters and digits of which none has a twin. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
