package org.vestnik.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.model.Language;

/** The stems of one edition, numbered from 0 as they come. Safe for several threads. */
final class Vocabulary {

    static final int NONE = -1;

    /** So many forms of words are remembered with their stems; the commonest come first. */
    private static final int KNOWN_FORMS = 150_000;

    private final WordReader reader;
    private final WordFold fold;
    private final Stemmer stemmer;
    private final Map<String, Integer> forms = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();

    /** @param known in the order of their numbers */
    Vocabulary(Language language, List<String> known) {
        StemTable table = StemTable.of(language);
        reader = new WordReader(table.text("joiners"));
        fold = new WordFold(table.text("joiners"));
        stemmer = Stemmer.of(table);
        known.forEach(this::add);
    }

    WordReader reader() {
        return reader;
    }

    /** The number of a word's stem; {@link #NONE} for what nobody looks for. */
    int number(String word) {
        Integer known = forms.get(word);
        if (known != null) {
            return known;
        }
        String stem = stem(word);
        int number = stem.isEmpty() ? NONE : add(stem);
        if (forms.size() < KNOWN_FORMS) {
            forms.put(word, number);
        }
        return number;
    }

    /** Empty for what nobody looks for. */
    String stem(String word) {
        String folded = fold.fold(word);
        return folded.isEmpty() ? "" : stemmer.stem(folded);
    }

    /** In the order of their numbers. */
    synchronized List<String> stems() {
        return Collections.unmodifiableList(new ArrayList<>(stems));
    }

    private synchronized int add(String stem) {
        Integer known = numbers.putIfAbsent(stem, stems.size());
        if (known != null) {
            return known;
        }
        stems.add(stem);
        return stems.size() - 1;
    }
}
