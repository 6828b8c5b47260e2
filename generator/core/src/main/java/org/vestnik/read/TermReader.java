package org.vestnik.read;

import static org.vestnik.read.FrontMatterKey.AUTHORS;
import static org.vestnik.read.FrontMatterKey.DOSSIER;
import static org.vestnik.read.FrontMatterKey.PARAMS;
import static org.vestnik.read.FrontMatterKey.TAXONOMIES;
import static org.vestnik.read.FrontMatterKey.TOPICS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.config.Dictionaries;
import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Topic;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** Topics, authors and the dossier of a front matter: words that the bulletin's dictionaries know. */
final class TermReader {

    private final Dictionaries dictionaries;
    private final VisibleText visible;
    private final Problems problems;

    TermReader(Dictionaries dictionaries, VisibleText visible, Problems problems) {
        this.dictionaries = dictionaries;
        this.visible = visible;
        this.problems = problems;
    }

    /** From all synonyms, Zola's {@code taxonomies} among them; each topic once. */
    List<Topic> topics(Fields fields, Language language) {
        Stream<YamlText> nested = maps(fields, TAXONOMIES)
                .flatMap(map -> map.keys().stream()
                        .filter(key ->
                                FrontMatterKey.named(key).filter(TOPICS::equals).isPresent())
                        .flatMap(key -> Fields.items(map, key)));
        return each(words(TOPICS, Stream.concat(fields.items(TOPICS).stream(), nested))
                .map(word -> dictionaries.topic(word, language)));
    }

    /** From all synonyms, else Hugo's {@code params.author}; each author once. */
    List<Author> authors(Fields fields, Language language) {
        Stream<YamlText> named = fields.names(AUTHORS).isEmpty()
                ? maps(fields, PARAMS).flatMap(map -> Fields.items(map, "author"))
                : fields.items(AUTHORS).stream();
        return each(words(AUTHORS, named).map(word -> dictionaries.author(word, language)));
    }

    /** The dossier, of which there is at most one. */
    Optional<Dossier> dossier(Fields fields, Language language) {
        Stream<YamlText> texts = fields.names(DOSSIER).stream().flatMap(name -> fields.map().texts(name).stream());
        List<YamlText> words = words(DOSSIER, texts).toList();
        if (words.size() > 1) {
            YamlText second = words.get(1);
            problems.add(second.at(), ProblemCode.DOSSIER_TWICE, words.get(0).value(), second.value());
        }
        return words.stream().findFirst().map(word -> dictionaries.dossier(word, language));
    }

    /** Each once: whatever has one id is one, however it is written. */
    private static <T extends Named> List<T> each(Stream<T> named) {
        Map<String, T> byId = new LinkedHashMap<>();
        named.forEach(one -> byId.putIfAbsent(one.id(), one));
        return List.copyOf(byId.values());
    }

    private static Stream<YamlMap> maps(Fields fields, FrontMatterKey key) {
        return fields.names(key).stream().flatMap(name -> fields.map().map(name).stream());
    }

    /** Words as a dictionary takes them: visible, without white space at their ends, none empty. */
    private Stream<YamlText> words(FrontMatterKey key, Stream<YamlText> texts) {
        return texts.flatMap(
                text -> visible.of(key.names().get(0), text).stream().map(word -> new YamlText(word, text.at())));
    }
}
