package org.vestnik.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
import org.vestnik.yaml.YamlText;

/** Reads what may be one text for all editions, or a map from language to text. */
final class ByLanguage {

    private final List<Language> languages;
    private final Problems problems;

    /** @param languages of the bulletin, in its order */
    ByLanguage(List<Language> languages, Problems problems) {
        this.languages = languages;
        this.problems = problems;
    }

    /** The text for each language that has one, in the bulletin's order; empty if absent or wrong (then reported). */
    Map<Language, YamlText> read(YamlMap map, String key) {
        Map<Language, YamlText> texts = new LinkedHashMap<>();
        if (map.shape(key) == Shape.MAP) {
            YamlMap inner = map.map(key).orElseThrow();
            Map<Language, String> keys = keys(inner);
            languages.stream()
                    .filter(keys::containsKey)
                    .forEach(language -> inner.text(keys.get(language)).ifPresent(text -> texts.put(language, text)));
        } else {
            map.text(key).ifPresent(text -> languages.forEach(language -> texts.put(language, text)));
        }
        return texts;
    }

    /** The text in all languages that have one; a note names those that lack it. Empty if it is given in none. */
    Optional<LocalText> text(YamlMap map, String key) {
        Map<Language, YamlText> given = read(map, key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        languages.stream()
                .filter(language -> !given.containsKey(language))
                .forEach(language ->
                        problems.add(map.keyPosition(key), ProblemCode.TEXT_LACKS_LANGUAGE, key, language.tag()));
        Map<Language, String> texts = new LinkedHashMap<>();
        given.forEach((language, text) -> texts.put(language, text.value()));
        return Optional.of(new LocalText(texts));
    }

    /** The keys of a map that are languages of the bulletin; every other key is reported. */
    Map<Language, String> keys(YamlMap map) {
        Map<Language, String> keys = new LinkedHashMap<>();
        for (String key : map.keys()) {
            Optional<Language> language = Language.parse(key).filter(languages::contains);
            if (language.isPresent()) {
                keys.putIfAbsent(language.get(), key);
            } else {
                String known = languages.stream().map(Language::tag).collect(Collectors.joining(", "));
                problems.add(map.keyPosition(key), ProblemCode.LANGUAGE_NOT_OF_BULLETIN, key, known);
            }
        }
        return keys;
    }
}
