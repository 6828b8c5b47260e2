package org.vestnik.risk;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One word of a listed name, in any of its forms: a Cyrillic word of three letters or more in every case, number and gender
 * that the endings of Russian and Ukrainian nouns and adjectives give it. One with a star at its end is whatever begins so.
 *
 * @param stem folded
 * @param endings folded, those that may follow the stem; empty if anything may
 */
record WordForms(String stem, Set<String> endings) {

    private static final String[] CUT = {"ий", "ый", "ой", "ая", "яя", "а", "я", "ь", "й", "о", "е", "и", "ы", "у", "ю"
    };

    private static final String ENDINGS =
            "а я у ю ы и і е є о й ь ой ей ою ею ом ем ым им ого его ому ему ая яя ую юю ые ие ых их"
                    + " ам ям ами ями ах ях ов ев ів ый ий ия ию ием ии ья ье ью ьи ьем ович ові еві єм";

    /**
     * @param word as an editor writes it, with at least one letter or digit
     * @param alphabet writes a word in other letters, as addresses have it
     */
    static WordForms of(String word, UnaryOperator<String> alphabet) {
        if (word.endsWith("*")) {
            return new WordForms(fold(alphabet.apply(word.replace("*", ""))), Set.of());
        }
        boolean cyrillic = word.length() > 2
                && word.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
        return cyrillic
                ? new WordForms(fold(alphabet.apply(stem(word))), endings(alphabet))
                : new WordForms(fold(alphabet.apply(word)), Set.of(""));
    }

    private static Set<String> endings(UnaryOperator<String> alphabet) {
        return Stream.concat(Stream.of(""), Arrays.stream(ENDINGS.split(" ")).map(alphabet))
                .map(WordForms::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String word) {
        return word.startsWith(stem) && (endings.isEmpty() || endings.contains(word.substring(stem.length())));
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(CUT)
                .filter(end -> lower.endsWith(end) && lower.length() - end.length() > 1)
                .findFirst()
                .map(end -> lower.substring(0, lower.length() - end.length()))
                .orElse(lower);
    }

    static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(c -> Letters.fold(c, folded));
        return folded.toString();
    }
}
