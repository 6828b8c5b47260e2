package org.vestnik.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Suggestion;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** The editions' languages: each once, each one that Vestnik has a table for. */
final class LanguageList {

    private static final String KEY = "languages";

    private final YamlMap map;
    private final Problems problems;

    LanguageList(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** In the order of the file; empty if none is usable (then a problem says so). */
    List<Language> read() {
        List<YamlText> words = map.texts(KEY);
        if (words.isEmpty() && map.shape(KEY) != YamlMap.Shape.MAP) {
            problems.add(map.keyPosition(KEY), ProblemCode.LANGUAGES_MISSING);
        }
        Set<Language> languages = new LinkedHashSet<>();
        for (YamlText word : words) {
            Optional<Language> language =
                    Language.parse(word.value()).filter(l -> LanguagePack.of(l).isPresent());
            if (language.isEmpty()) {
                problems.add(word.at(), ProblemCode.LANGUAGE_UNKNOWN, word.value(), String.join(", ", known()));
                meant(word.value()).ifPresent(languages::add);
            } else if (!languages.add(language.get())) {
                problems.add(word.at(), ProblemCode.LANGUAGE_TWICE, word.value());
            }
        }
        return List.copyOf(languages);
    }

    /** What was meant, most likely: so that not all of its files are called wrong as well. */
    private static Optional<Language> meant(String word) {
        return Suggestion.nearest(word, known()).flatMap(Language::parse);
    }

    private static List<String> known() {
        return Stream.of(Locale.getISOLanguages())
                .flatMap(tag -> Language.parse(tag).stream())
                .filter(language -> LanguagePack.of(language).isPresent())
                .map(Language::tag)
                .sorted()
                .toList();
    }
}
