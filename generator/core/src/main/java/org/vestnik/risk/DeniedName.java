package org.vestnik.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A listed name: words that follow one another, whatever stands between them.
 *
 * @param line where it is listed
 */
record DeniedName(int line, List<WordForms> words) {

    /** So few letters would be found everywhere. */
    private static final int LEAST = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Cf}*'`´‘’ʼ′]+");

    /**
     * The name of a text; empty if it has too few letters.
     *
     * @param alphabet writes a word in the letters that are looked for
     */
    static Optional<DeniedName> of(int line, String text, UnaryOperator<String> alphabet) {
        List<WordForms> words = new ArrayList<>();
        Arrays.stream(BETWEEN.split(text))
                .filter(word -> !WordForms.fold(alphabet.apply(word)).isEmpty())
                .map(word -> WordForms.of(word, alphabet))
                .forEach(words::add);
        int letters = words.stream().mapToInt(word -> word.stem().length()).sum();
        return letters < LEAST ? Optional.empty() : Optional.of(new DeniedName(line, List.copyOf(words)));
    }

    /** Whether it stands at this word of a text. */
    boolean isAt(List<String> text, int from) {
        if (from + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).has(text.get(from + i))) {
                return false;
            }
        }
        return true;
    }
}
