package org.vestnik.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Names and numbers that no published text may hold. A text is gone through once, however many are listed. Nothing here
 * gives a listed name back: whoever is told of one is told the line that lists it.
 */
public final class DenyList {

    public static final DenyList NONE = new DenyList(List.of(), List.of());

    /** By so many of their first digits numbers are looked up, and by so many letters names. */
    private static final int DIGITS = DeniedNumber.LEAST;

    /** So many digits in a row are that number wherever they stand, also in the middle of others. */
    private static final int TELLING = 9;

    private final List<DeniedName> names;
    private final List<DeniedNumber> numbers;
    private final Map<String, List<DeniedName>> byStem = new HashMap<>();
    private final Set<Integer> stemLengths = new HashSet<>();
    private final Map<String, List<DeniedNumber>> byDigits = new HashMap<>();

    private DenyList(Collection<DeniedName> names, List<DeniedNumber> numbers) {
        this.names = List.copyOf(names);
        this.numbers = List.copyOf(numbers);
        for (DeniedName name : names) {
            String stem = name.words().get(0).stem();
            byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(name);
            stemLengths.add(stem.length());
        }
        numbers.forEach(number -> byDigits.computeIfAbsent(number.digits().substring(0, DIGITS), d -> new ArrayList<>())
                .add(number));
    }

    /**
     * What is listed.
     *
     * @param line of the file that lists it, 1-based
     */
    public record Entry(int line, String text) {

        /** Whether it is long enough to be looked for: three letters, or six digits. */
        public boolean isFit() {
            return DeniedNumber.of(line, text)
                    .map(number -> number.digits().length() >= DeniedNumber.LEAST)
                    .orElseGet(() ->
                            DeniedName.of(line, text, UnaryOperator.identity()).isPresent());
        }
    }

    /**
     * A place where a text holds what is listed.
     *
     * @param line of the file that lists it
     * @param start in the text, in UTF-16 units, as {@code end} is
     */
    public record Hit(int line, int start, int end) {}

    /**
     * @param entries those that are not fit are left out
     * @param alphabets write a word in other letters, in which names are looked for too: those of addresses
     */
    public static DenyList of(Collection<Entry> entries, Collection<UnaryOperator<String>> alphabets) {
        Set<DeniedName> names = new LinkedHashSet<>();
        List<DeniedNumber> numbers = new ArrayList<>();
        entries.stream().filter(Entry::isFit).forEach(entry -> {
            Optional<DeniedNumber> number = DeniedNumber.of(entry.line(), entry.text());
            number.ifPresent(numbers::add);
            if (number.isEmpty()) {
                Stream.concat(Stream.of(UnaryOperator.<String>identity()), alphabets.stream())
                        .flatMap(letters -> DeniedName.of(entry.line(), entry.text(), letters).stream())
                        .forEach(names::add);
            }
        });
        return names.isEmpty() && numbers.isEmpty() ? NONE : new DenyList(names, numbers);
    }

    public boolean isEmpty() {
        return names.isEmpty() && numbers.isEmpty();
    }

    /** Every place where the text holds what is listed, in its order. */
    public List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        if (!names.isEmpty()) {
            names(text, hits);
        }
        if (!numbers.isEmpty()) {
            numbers(text, hits);
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::line));
        return hits;
    }

    /** The text with three dots in place of all that is listed: for messages that others may read. */
    public String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        List<Hit> hits = find(text);
        for (int i = hits.size() - 1; i >= 0; i--) {
            int end = Math.min(hits.get(i).end(), masked.length());
            masked.replace(Math.min(hits.get(i).start(), end), end, "…");
        }
        return masked.toString();
    }

    private void names(String text, List<Hit> hits) {
        FoldedWords folded = FoldedWords.of(text);
        for (int at = 0; at < folded.words().size(); at++) {
            String word = folded.words().get(at);
            for (int length : stemLengths) {
                if (length <= word.length()) {
                    for (DeniedName name : byStem.getOrDefault(word.substring(0, length), List.of())) {
                        if (name.isAt(folded.words(), at)) {
                            int last = at + name.words().size() - 1;
                            hits.add(new Hit(name.line(), folded.starts()[at], folded.ends()[last]));
                        }
                    }
                }
            }
        }
    }

    private void numbers(String text, List<Hit> hits) {
        FoldedDigits folded = FoldedDigits.of(text);
        String digits = folded.digits();
        for (int at = 0; at + DIGITS <= digits.length(); at++) {
            for (DeniedNumber number : byDigits.getOrDefault(digits.substring(at, at + DIGITS), List.of())) {
                int last = at + number.digits().length() - 1;
                if (digits.startsWith(number.digits(), at)
                        && (number.digits().length() >= TELLING || isWhole(text, folded, at, last))) {
                    hits.add(new Hit(number.line(), folded.places()[at], folded.places()[last] + 1));
                }
            }
        }
    }

    /** Whether these digits are not a part of a longer group. */
    private static boolean isWhole(String text, FoldedDigits folded, int first, int last) {
        int before = folded.places()[first] - 1;
        int after = folded.places()[last] + 1;
        return (before < 0 || !Character.isDigit(text.charAt(before)))
                && (after >= text.length() || !Character.isDigit(text.charAt(after)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DenyList list && names.equals(list.names) && numbers.equals(list.numbers);
    }

    @Override
    public int hashCode() {
        return names.hashCode() * 31 + numbers.hashCode();
    }

    /** How many they are: which ones is for nobody's log. */
    @Override
    public String toString() {
        return names.size() + " names and " + numbers.size() + " numbers";
    }
}
