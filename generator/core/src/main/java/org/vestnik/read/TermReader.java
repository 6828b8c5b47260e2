package org.vestnik.read;

import static org.vestnik.read.FrontMatterKey.AUTHORS;
import static org.vestnik.read.FrontMatterKey.DOSSIER;
import static org.vestnik.read.FrontMatterKey.PARAMS;
import static org.vestnik.read.FrontMatterKey.TAXONOMIES;
import static org.vestnik.read.FrontMatterKey.TOPICS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.config.Dictionaries;
import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Topic;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
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

    /** From all synonyms, Zola's {@code taxonomies} among them; each once: whatever has one id is one topic. */
    List<Topic> topics(Fields fields, Language language) {
        List<YamlText> texts = new ArrayList<>(fields.items(TOPICS));
        for (YamlMap map : maps(fields, TAXONOMIES)) {
            for (String key : map.keys()) {
                if (FrontMatterKey.named(key).filter(TOPICS::equals).isPresent()) {
                    texts.addAll(Fields.items(map, key));
                }
            }
        }
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (YamlText word : words(TOPICS, texts)) {
            Topic topic = dictionaries.topic(word, language);
            topics.putIfAbsent(topic.id(), topic);
        }
        return List.copyOf(topics.values());
    }

    /** From all synonyms, else Hugo's {@code params.author}; each author once. */
    List<Author> authors(Fields fields, Language language) {
        List<YamlText> texts = new ArrayList<>();
        fields.names(AUTHORS).forEach(name -> texts.addAll(authors(fields.map(), name)));
        if (fields.names(AUTHORS).isEmpty()) {
            maps(fields, PARAMS).forEach(map -> texts.addAll(Fields.items(map, "author")));
        }
        Map<String, Author> authors = new LinkedHashMap<>();
        for (YamlText word : words(AUTHORS, texts)) {
            Author author = dictionaries.author(word, language);
            authors.putIfAbsent(author.id(), author);
        }
        return List.copyOf(authors.values());
    }

    /** Jekyll's map of nothing but a name is that name. */
    private static List<YamlText> authors(YamlMap map, String key) {
        return Optional.of(key)
                .filter(k -> map.shape(k) == Shape.MAP)
                .flatMap(map::map)
                .filter(author -> author.keys().equals(Set.of("name")))
                .map(author -> author.texts("name"))
                .orElseGet(() -> Fields.items(map, key));
    }

    /** The dossier, of which there is at most one. */
    Optional<Dossier> dossier(Fields fields, Language language) {
        List<YamlText> texts = new ArrayList<>();
        fields.names(DOSSIER).forEach(name -> texts.addAll(fields.map().texts(name)));
        List<YamlText> words = words(DOSSIER, texts);
        if (words.size() > 1) {
            YamlText second = words.get(1);
            problems.add(second.at(), ProblemCode.DOSSIER_TWICE, words.get(0).value(), second.value());
        }
        return words.stream().findFirst().map(word -> dictionaries.dossier(word, language));
    }

    private static List<YamlMap> maps(Fields fields, FrontMatterKey key) {
        List<YamlMap> maps = new ArrayList<>();
        fields.names(key).forEach(name -> fields.map().map(name).ifPresent(maps::add));
        return maps;
    }

    /** Words as a dictionary takes them: visible, without white space at their ends, none empty. */
    private List<YamlText> words(FrontMatterKey key, List<YamlText> texts) {
        List<YamlText> words = new ArrayList<>();
        for (YamlText text : texts) {
            visible.of(key.names().get(0), text).ifPresent(word -> words.add(new YamlText(word, text.at())));
        }
        return words;
    }
}
