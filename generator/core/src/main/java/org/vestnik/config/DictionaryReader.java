package org.vestnik.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.Slug;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** Reads one dictionary: {@code id: {name: …, slug: …, synonyms: […], organization: …}}. */
final class DictionaryReader {

    static final KnownKeys KEYS = KnownKeys.of("name", "slug", "synonyms", "organization");

    private final SettingsFile file;
    private final Slugs slugs;
    private final Problems problems;
    private final ByLanguage byLanguage;

    DictionaryReader(SettingsFile file, Slugs slugs, Problems problems) {
        this.file = file;
        this.slugs = slugs;
        this.problems = problems;
        this.byLanguage = new ByLanguage(slugs.languages(), problems);
    }

    /**
     * The dictionary; an empty one if there is no file, or a broken one (the problem is reported).
     *
     * @param kind what an entry becomes
     */
    <T> Dictionary<T> read(Function<Entry, T> kind) {
        if (!file.exists()) {
            return new Dictionary<>(Optional.empty(), List.of(), kind, slugs, problems);
        }
        Optional<List<Entry>> entries = file.read().map(this::entries);
        return new Dictionary<>(entries.map(e -> file.name()), entries.orElse(List.of()), kind, slugs, problems);
    }

    private List<Entry> entries(YamlMap map) {
        List<Entry> entries = new ArrayList<>();
        for (String id : map.keys()) {
            YamlText key = new YamlText(id, map.keyPosition(id));
            if (map.shape(id) == YamlMap.Shape.ABSENT) {
                problems.add(key.at(), ProblemCode.ENTRY_WITHOUT_NAME, id);
            }
            map.map(id).flatMap(inner -> entry(key, inner)).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Entry> entry(YamlText id, YamlMap map) {
        KEYS.check(map, problems);
        Optional<LocalText> name = byLanguage.text(map, "name");
        if (map.shape("name") == YamlMap.Shape.ABSENT) {
            problems.add(id.at(), ProblemCode.ENTRY_WITHOUT_NAME, id.value());
        }
        return name.flatMap(n -> slugs(id, n, map)
                .map(s -> new Entry(
                        id,
                        n,
                        s,
                        map.texts("synonyms"),
                        map.flag("organization").orElse(false))));
    }

    /** As given; else made of the name in that language, of the name in another, or of the id. */
    private Optional<Map<Language, Slug>> slugs(YamlText id, LocalText name, YamlMap map) {
        Map<Language, YamlText> given = byLanguage.read(map, "slug");
        Map<Language, Slug> made = new LinkedHashMap<>();
        for (Language language : slugs.languages()) {
            Optional.ofNullable(given.get(language))
                    .flatMap(text -> slug(text, language))
                    .or(() -> Stream.of(name.inOrFirst(language), id.value())
                            .flatMap(text -> slugs.of(text, language).stream())
                            .findFirst())
                    .ifPresent(slug -> made.put(language, slug));
        }
        if (made.size() < slugs.languages().size()) {
            problems.add(id.at(), ProblemCode.NO_SLUG, id.value());
            return Optional.empty();
        }
        return Optional.of(made);
    }

    private Optional<Slug> slug(YamlText text, Language language) {
        Optional<Slug> slug = Slug.parse(text.value());
        if (slug.isEmpty()) {
            String fit = slugs.of(text.value(), language).map(s -> ": " + s).orElse("");
            problems.add(text.at(), ProblemCode.SLUG_BAD, text.value(), fit);
        }
        return slug;
    }
}
