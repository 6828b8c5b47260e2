package org.vestnik.config;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.Slug;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.problem.Suggestion;
import org.vestnik.yaml.YamlText;

/**
 * Entries, as values of one kind, that a word finds by id, name, synonym or slug, letter case ignored. A word that finds none becomes an entry
 * of its own, made of nothing but the word, its language and the dictionary: so it is the same whoever asks first.
 */
final class Dictionary<T> {

    /** The place of entries that no file has. */
    private static final Path NO_FILE = Path.of("");

    private final Optional<Path> file;
    private final Slugs slugs;
    private final Problems problems;
    private final Map<String, Entry> byWord = new LinkedHashMap<>();
    private final Map<Slug, Entry> bySlug = new HashMap<>();
    private final Function<Entry, T> kind;
    private final Map<Spoken, Meaning<T>> spoken = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();
    private final Suggestion suggestion;

    /** @param file what problems call it; empty if there is none: then no word is missed in it */
    Dictionary(Optional<Path> file, List<Entry> entries, Function<Entry, T> kind, Slugs slugs, Problems problems) {
        this.kind = kind;
        this.file = file;
        this.slugs = slugs;
        this.problems = problems;
        entries.forEach(entry -> names(entry).forEach(word -> addWord(word, entry)));
        entries.forEach(entry -> entry.synonyms().forEach(word -> addWord(word, entry)));
        slugs.languages().forEach(language -> addSlugs(entries, language));
        suggestion = new Suggestion(entries.stream().flatMap(Dictionary::words).toList());
    }

    private record Spoken(String word, Language language) {}

    /**
     * What a word means.
     *
     * @param listed whether the dictionary has the entry
     * @param spelled whether the word has letters that a slug can be made of
     */
    private record Meaning<T>(T value, boolean listed, boolean spelled) {}

    /** The entry that this word of the front matter means: the same one each time, since most words stand in many. */
    T find(YamlText word, Language language) {
        Meaning<T> meaning = meaning(word.value(), language);
        if (!meaning.listed()) {
            if (!meaning.spelled()) {
                problems.add(word.at(), ProblemCode.NO_SLUG, name(word.value()));
            }
            file.ifPresent(path -> note(word, language, path));
        }
        return meaning.value();
    }

    private Meaning<T> meaning(String word, Language language) {
        Spoken asked = new Spoken(word, language);
        Meaning<T> known = spoken.get(asked);
        return known != null ? known : spoken.computeIfAbsent(asked, this::meaning);
    }

    private Meaning<T> meaning(Spoken asked) {
        return Optional.ofNullable(byWord.get(fold(asked.word())))
                .or(() -> slugs.of(asked.word(), asked.language()).map(bySlug::get))
                .map(entry -> new Meaning<>(kind.apply(entry), true, true))
                .orElseGet(() -> made(asked));
    }

    private Meaning<T> made(Spoken asked) {
        String name = name(asked.word());
        Optional<Slug> spelled = slugs.of(name, asked.language());
        Slug slug = spelled.orElseGet(() -> new Slug("x" + Integer.toHexString(name.hashCode())));
        Map<Language, Slug> same = new LinkedHashMap<>();
        slugs.languages().forEach(each -> same.put(each, slug));
        LocalText text = new LocalText(Map.of(asked.language(), name));
        YamlText id = new YamlText(slug.value(), SourcePosition.startOf(file.orElse(NO_FILE)));
        Entry entry = new Entry(id, text, same, List.of(), false);
        return new Meaning<>(kind.apply(entry), false, spelled.isPresent());
    }

    private static String name(String word) {
        return word.strip().replaceAll("\\s+", " ");
    }

    private void note(YamlText word, Language language, Path path) {
        String name = SourcePosition.nameOf(path);
        List<String> parts = List.of(name(word.value()).split(" "));
        if (parts.size() > 1 && parts.stream().allMatch(part -> isListed(part, language))) {
            String parted = "[" + String.join(", ", parts) + "]";
            problems.add(word.at(), ProblemCode.WORDS_NOT_PARTED, word.value(), name, parted);
            return;
        }
        nearest.computeIfAbsent(word.value(), suggestion::nearest)
                .ifPresentOrElse(
                        near -> problems.add(word.at(), ProblemCode.WORD_MISSPELT, word.value(), name, near),
                        () -> problems.add(word.at(), ProblemCode.WORD_NOT_LISTED, word.value(), name));
    }

    private boolean isListed(String word, Language language) {
        return meaning(word, language).listed();
    }

    /** The first entry that has a word keeps it. */
    private void addWord(YamlText word, Entry entry) {
        Entry earlier = byWord.putIfAbsent(fold(word.value()), entry);
        if (earlier != null && !earlier.id().equals(entry.id())) {
            report(word.at(), ProblemCode.WORD_TWICE, word.value(), earlier);
        }
    }

    private void addSlugs(List<Entry> entries, Language language) {
        Map<Slug, Entry> taken = new HashMap<>();
        for (Entry entry : entries) {
            Slug slug = entry.slugs().get(language);
            Entry earlier = taken.putIfAbsent(slug, entry);
            if (earlier != null) {
                report(entry.id().at(), ProblemCode.SLUG_TWICE, language + "/" + slug, earlier);
            }
            bySlug.putIfAbsent(slug, entry);
        }
    }

    private void report(SourcePosition at, ProblemCode code, String what, Entry earlier) {
        String line = Integer.toString(earlier.id().at().line());
        problems.add(Problem.at(at, code, what, earlier.id().value(), line));
    }

    /** The id and the names, all at the place of the id. */
    private static Stream<YamlText> names(Entry entry) {
        Stream<String> names = entry.name().byLanguage().values().stream();
        return Stream.concat(
                Stream.of(entry.id()),
                names.map(name -> new YamlText(name, entry.id().at())));
    }

    private static Stream<String> words(Entry entry) {
        return Stream.concat(names(entry), entry.synonyms().stream()).map(YamlText::value);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
