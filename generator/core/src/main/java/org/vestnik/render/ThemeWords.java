package org.vestnik.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlReader;

/** Reads the words files of all editions and holds them against each other. */
final class ThemeWords {

    private static final int MAX_BYTES = 64 * 1024;

    private final Theme theme;
    private final Problems problems;

    ThemeWords(Theme theme, Problems problems) {
        this.theme = theme;
        this.problems = problems;
    }

    /** One for each language; an edition without a readable file is missing, and the problem is reported. */
    Map<Language, Words> read(List<Language> languages) {
        Map<Language, Words> words = new HashMap<>();
        for (Language language : languages) {
            read(language).ifPresent(w -> words.put(language, w));
        }
        Set<String> all = new TreeSet<>();
        words.values().forEach(w -> all.addAll(w.keys()));
        words.forEach((language, has) -> all.stream()
                .filter(key -> !has.keys().contains(key))
                .forEach(key -> problems.add(start(language), ProblemCode.WORD_MISSING, key, owner(key, words))));
        return words;
    }

    /** The first words file that has the key. */
    private String owner(String key, Map<Language, Words> words) {
        return words.keySet().stream()
                .sorted()
                .filter(language -> words.get(language).keys().contains(key))
                .findFirst()
                .map(language -> start(language).fileName())
                .orElseThrow();
    }

    private SourcePosition start(Language language) {
        return SourcePosition.startOf(theme.file(name(language)));
    }

    private Optional<Words> read(Language language) {
        String name = name(language);
        Optional<String> text = theme.text(name);
        if (text.isEmpty()) {
            problems.add(start(language), ProblemCode.TEMPLATE_MISSING, name);
            return Optional.empty();
        }
        Problems found = new Problems();
        Optional<Words> words = new YamlReader(MAX_BYTES, found)
                .read(text.get(), theme.file(name), 1)
                .map(map -> new Words(LanguagePack.of(language).orElseThrow(), map, start(language)));
        if (found.hasErrors()) {
            found.add(start(language), ProblemCode.WORDS_UNUSABLE);
        }
        problems.addAll(found.list());
        return words;
    }

    static String name(Language language) {
        return "words/" + language + ".yaml";
    }
}
