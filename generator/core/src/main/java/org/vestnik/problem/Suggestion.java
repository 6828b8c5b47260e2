package org.vestnik.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "Did you mean …": the known word that an unknown one was most likely meant to be. Letter case, invisible characters,
 * signs between letters and Cyrillic letters that look like Latin ones make no difference; beyond that a third of the
 * letters may be wrong, missing, too many or swapped with a neighbour, at most three. Immutable.
 */
public final class Suggestion {

    private static final String LOOK_ALIKE = "авекмнорстухіјѕё";
    private static final String LATIN_LOOK = "abekmhopctyxijse";
    private static final int MOST_MISTAKES = 3;

    private final List<Known> known;

    /** @param known may be empty; asked often, one Suggestion is faster than many */
    public Suggestion(Collection<String> known) {
        this.known = known.stream()
                .distinct()
                .sorted()
                .map(word -> new Known(word, fold(word)))
                .toList();
    }

    /** The nearest of these words, as {@link #nearest(String)} tells. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return new Suggestion(known).nearest(word);
    }

    /** The nearest known word; of several equally near ones the first in natural order; empty if none is near. */
    public Optional<String> nearest(String word) {
        String folded = fold(word);
        record Candidate(String word, int mistakes) {}
        return known.stream()
                .flatMap(each -> mistakes(folded, each.folded()).stream()
                        .mapToObj(mistakes -> new Candidate(each.word(), mistakes)))
                .min(Comparator.comparingInt(Candidate::mistakes))
                .map(Candidate::word);
    }

    /** The text with everything taken out that may differ without a mistake; two words that look alike become equal. */
    private static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Cf}\\p{Z}_.-]", "");
        StringBuilder folded = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int look = LOOK_ALIKE.indexOf(c);
            folded.append(look < 0 ? c : LATIN_LOOK.charAt(look));
        }
        return folded.toString();
    }

    /** How far two words are from each other; empty if that is further than a mistake goes. */
    private static OptionalInt mistakes(String a, String b) {
        int allowed = Math.min(MOST_MISTAKES, Math.max(a.length(), b.length()) / 3);
        if (Math.abs(a.length() - b.length()) > allowed) {
            return OptionalInt.empty();
        }
        int distance = distance(a, b);
        return distance <= allowed ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /** Of Damerau and Levenshtein, as "optimal string alignment": no part is changed twice. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private record Known(String word, String folded) {}
}
