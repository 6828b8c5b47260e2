package org.vestnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.Author;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.Slug;
import org.vestnik.model.Topic;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

class DictionariesTest {

    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");
    private static final Path ARTICLE = Path.of("content/ru/x.md");

    private static final String TOPICS = """
            courts:
              name: {en: Courts, ru: Суды}
              slug: {en: courts, ru: sudy}
              synonyms: [судебная система, judiciary]
            speech:
              name: {en: Freedom of speech, ru: Свобода слова}
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {"courts", "COURTS", "Суды", "суды", " Суды ", "Судебная  система", "judiciary", "sudy", "Суды!"})
    void wordFindsItsEntryByIdNameSynonymOrSlug(String word) {
        Site site = site("topics.yaml", TOPICS);
        Topic expected = new Topic(
                "courts",
                new LocalText(Map.of(EN, "Courts", RU, "Суды")),
                Map.of(EN, new Slug("courts"), RU, new Slug("sudy")));
        Dictionaries dictionaries = site.dictionaries();
        assertThat(dictionaries.topic(word(word), RU)).isEqualTo(expected);
        assertThat(dictionaries.topic(word(word), EN)).isEqualTo(expected);
        assertThat(site.found()).isEmpty();
    }

    @Test
    void slugsAreMadeOfTheNamesIfNotGiven() {
        Topic speech = site("topics.yaml", TOPICS).dictionaries().topic(word("speech"), EN);
        assertThat(speech.slugs()).isEqualTo(Map.of(EN, new Slug("freedom-of-speech"), RU, new Slug("svoboda-slova")));
    }

    @Test
    void singleNameAndSlugServeAllLanguages() {
        Site site = site("authors.yaml", "desk: {name: OVD, slug: ovd, organization: true}\n");
        Author desk = site.dictionaries().author(word("OVD"), RU);
        assertThat(desk)
                .isEqualTo(new Author(
                        "desk",
                        new LocalText(Map.of(EN, "OVD", RU, "OVD")),
                        Map.of(EN, new Slug("ovd"), RU, new Slug("ovd")),
                        true));
        assertThat(site.found()).isEmpty();
    }

    @Test
    void nameMissingInALanguageIsNotedAndItsSlugMadeOfTheOther() {
        Site site = site("topics.yaml", "prisons: {name: {ru: Тюрьмы}}\n");
        Topic prisons = site.dictionaries().topic(word("prisons"), EN);
        assertThat(prisons.slugs().get(EN)).isEqualTo(prisons.slugs().get(RU)).isEqualTo(new Slug("tyurmy"));
        assertThat(site.found()).isEqualTo("1:11 CF023");
    }

    @Test
    void wordWithoutADictionaryIsAcceptedInSilence() {
        Site site = site("dossiers.yaml", "");
        Topic made = site.dictionaries().topic(word("Белые  ночи"), RU);
        assertThat(made)
                .isEqualTo(new Topic(
                        "belye-nochi",
                        new LocalText(Map.of(RU, "Белые ночи")),
                        Map.of(EN, new Slug("belye-nochi"), RU, new Slug("belye-nochi"))));
        assertThat(site.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Cуды, 3:10 CF035", // a Latin C
        "cuorts, 3:10 CF035",
        "Погода, 3:10 CF036",
        "Погода Суды, 3:10 CF036",
        "Суды  judiciary, 3:10 CF037"
    })
    void wordThatTheDictionaryLacksIsNoted(String word, String found) {
        Site site = site("topics.yaml", TOPICS);
        Dictionaries dictionaries = site.dictionaries();
        dictionaries.topic(word(word), RU);
        dictionaries.topic(word(word), RU);
        assertThat(site.found()).isEqualTo(found);
        assertThat(site.problems().hasErrors()).isFalse();
    }

    @Test
    void noteOffersTheNearestEntry() {
        Site site = site("topics.yaml", TOPICS);
        site.dictionaries().topic(word("cuorts"), EN);
        assertThat(site.lines("en"))
                .isEqualTo("content/ru/x.md:3:10 CF035 'cuorts' is not in content/topics.yaml"
                        + " -> did you mean 'Courts'? If not, add 'cuorts' there");
    }

    @Test
    void noteOffersToPartWordsThatAreEntriesEach() {
        Site site = site("topics.yaml", TOPICS + "rally: {name: {en: Rallies, ru: Митинги}}\n");
        site.dictionaries().topic(word("courts rally"), EN);
        assertThat(site.lines("en"))
                .isEqualTo(
                        "content/ru/x.md:3:10 CF037 'courts rally' is not in content/topics.yaml, but each of its words is"
                                + " -> if they are several, part them: [courts, rally]; if it is one, add 'courts rally' there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "—", "🙂"})
    void wordThatGivesNoSlugIsAnError(String word) {
        Site site = site("dossiers.yaml", "");
        Topic made = site.dictionaries().topic(word(word), RU);
        assertThat(made.name().in(RU)).contains(word);
        assertThat(site.found()).isEqualTo("3:10 CF034");
        assertThat(site.problems().hasErrors()).isTrue();
    }

    record Fault(String yaml, String found) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("a: {name: X}\nb: {name: Y, slug: x}", "2:1 CF031, 2:1 CF031"),
                new Fault("a: {name: X}\nb: {name: {en: Z, ru: X}}", "2:1 CF031, 2:1 CF032"),
                new Fault("a: {name: X, synonyms: [w]}\nb: {name: Y, synonyms: [v, W]}", "2:28 CF032"),
                new Fault("a: {name: X, synonyms: [b]}\nb: {name: Y}", "1:25 CF032"),
                new Fault("a: {name: X, synonyms: [x, a, X]}", ""),
                new Fault("a: {name: X, slug: Х у}", "1:20 CF033"),
                new Fault("a: {name: X, slug: {en: x, de: y}}", "1:28 CF022"),
                new Fault("a: {slug: x}", "1:1 CF030"),
                new Fault("a:", "1:1 CF030"),
                new Fault("a: X", "1:4 YM033"),
                new Fault("a: {nmae: X}", "1:1 CF030, 1:5 CF007"),
                new Fault("a: {name: X, organization: maybe}", "1:28 YM035"),
                new Fault("a: {name: X, weight: 1}", "1:14 CF008"),
                new Fault("'!': {name: '?'}", "1:1 CF034"),
                new Fault("a: {name: X}\na: {name: Y}", "2:1 YM018"),
                new Fault("- a", "1:1 YM021"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrongEntryIsReportedAtItsPlace(Fault fault) {
        Site site = site("topics.yaml", fault.yaml());
        site.dictionaries();
        assertThat(site.found()).isEqualTo(fault.found());
        assertThat(site.lines("en") + site.lines("ru")).doesNotContainPattern("\\{[0-9]");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatAWordBecomesDoesNotDependOnWhoAskedBefore(long seed) {
        List<String> words = new ArrayList<>(List.of(
                "Courts", "courts!", "погода", "Погода", "cuorts", "C#", "c", "svoboda-slova", "!!!", "Speech"));
        Site first = site("topics.yaml", TOPICS);
        Map<String, Topic> expected = ask(first, words);
        Collections.shuffle(words, new Random(seed));
        Site second = site("topics.yaml", TOPICS);
        assertThat(ask(second, words)).isEqualTo(expected);
        assertThat(second.problems().list()).isEqualTo(first.problems().list());
    }

    private static Map<String, Topic> ask(Site site, List<String> words) {
        Dictionaries dictionaries = site.dictionaries();
        return words.parallelStream().collect(Collectors.toMap(w -> w, w -> dictionaries.topic(word(w), RU)));
    }

    private Site site(String name, String yaml) {
        return Site.in(root).with("bulletin.yaml", Site.COMPLETE).with(name, yaml);
    }

    private static YamlText word(String value) {
        return new YamlText(value, new SourcePosition(ARTICLE, 3, 10));
    }
}
