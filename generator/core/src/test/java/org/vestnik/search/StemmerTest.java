package org.vestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.model.Language;

class StemmerTest {

    /** Russian and English: lines of the sample vocabularies of snowballstem.org, and forms that readers look for. */
    @ParameterizedTest
    @CsvSource({
        "ru, вавиловка, вавиловк",
        "ru, вагнера, вагнер",
        "ru, важнейшие, важн",
        "ru, важности, важност",
        "ru, валандался, валанда",
        "ru, павильоном, павильон",
        "ru, падающего, пада",
        "ru, прочитавши, прочита",
        "ru, искренность, искрен",
        "ru, ёлки, елк",
        "ru, в, ''",
        "en, consignment, consign",
        "en, consistency, consist",
        "en, consolatory, consolatori",
        "en, knightly, knight",
        "en, knocking, knock",
        "en, knotted, knot",
        "en, skies, sky",
        "en, generously, generous",
        "en, herrings, herring",
        "en, hoping, hope",
        "en, flies, fli",
        "en, Café, cafe"
    })
    void knownWordHasItsPublishedStem(String language, String word, String stem) {
        assertThat(stem(language, word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, задержанный задержанного задержанному задержанные задержанных",
        "ru, полиция полиции полицию полицией",
        "ru, Мо\u0441ква Москвы Москвой МОСКВЕ",
        "en, courts court",
        "en, detained detaining detains detain",
        "uk, газета газети газету газетою газетами",
        "uk, м'ята м’яти мʼяту",
        "de, Gericht Gerichte Gerichten Gerichtes",
        "es, tribunal tribunales",
        "fr, détenue détenues détenus",
        "ar, المحكمة محكمة والمحكمة",
        "tt, китап Китап КИТАП"
    })
    void formsOfAWordMeet(String language, String forms) {
        List<String> stems = Stream.of(forms.split(" "))
                .map(word -> stem(language, word))
                .distinct()
                .toList();
        assertThat(stems).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ru, суд сад", "en, police policy", "uk, суд сад", "de, Haus Hof", "es, ley rey", "fr, loi roi"})
    void differentWordsStayApart(String language, String words) {
        assertThat(Stream.of(words.split(" ")).map(word -> stem(language, word)))
                .doesNotHaveDuplicates();
    }

    private static String stem(String language, String word) {
        return new Vocabulary(new Language(language), List.of()).stem(word);
    }
}
