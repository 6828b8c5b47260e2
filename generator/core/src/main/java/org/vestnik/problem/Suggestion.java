package org.vestnik.problem;

import java.text.Normalizer;
import java.util.Arrays;
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

    /** Stands in a message where no word is near. */
    public static final String NONE = "—";

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
        return distance(a, b, allowed);
    }

    /**
     * Of Damerau and Levenshtein, as "optimal string alignment": no part is changed twice. Empty as soon as it is sure to be further than
     * allowed; of the table only what lies so near its diagonal is worked out (Ukkonen's band).
     */
    private static OptionalInt distance(String a, String b, int allowed) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - allowed);
            int to = Math.min(b.length(), i + allowed);
            row[from - 1] = from == 1 ? i : allowed + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, row[j - 1] + 1);
                if (j < i + allowed) {
                    row[j] = Math.min(row[j], last[j] + 1);
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return OptionalInt.empty();
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        int distance = last[b.length()];
        return distance <= allowed ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    private record Known(String word, String folded) {}
}
