package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.language.ShippedLanguages.pack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;

class SlugTest {

    private static final long SEED = 20180804;
    private static final String ALPHABETS =
            "abcXYZ09абвгёйщъьэюяЁЙЩіїєґўāéñÅßæłİßﬁ½№²Ⅻ«»„“”’'ʼ —–-_.,:;!?/\\&%#()[]\u00a0\u00ad\u200d\u0301\u0306\u0308\t\nقاى٣७Ωάώあ漢😀🇧🇾";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Ёлка в подъезде: объявление о щуке | elka-v-podezde-obyavlenie-o-shchuke",
                "ru | Выборы-2024: мэр Санкт-Петербурга  | vybory-2024-mer-sankt-peterburga",
                "ru | «Юрий» — жёлтый цирк и хоккей №5   | yuriy-zheltyy-tsirk-i-khokkey-no5",
                "ru | За́мок Ивана, ІІІ съезд            | zamok-ivana-iii-sezd",
                "ru | Київ і Ґанок                       | kiyiv-i-ganok",
                "uk | Згурський: об’єкт у Києві, Юлія    | zghurskyi-obiekt-u-kyievi-yuliia",
                "uk | Яєчня, я                           | yaiechnia-ya",
                "en | Don't “stop” naïve Ångström & Łódź | dont-stop-naive-angstrom-lodz",
                "en | 10:30, C++ and 1.5%                | 10-30-c-and-1-5",
                "en | Straße in Москва                   | strasse-in-moskva",
                "de | Über Öl und Äpfel: groß            | ueber-oel-und-aepfel-gross",
                "fr | L’été à Besançon                   | lete-a-besancon",
                "es | ¿Qué pasó, mañana?                 | que-paso-manana",
                "ar | الحرية ٢٠١٨                         | alhrya-2018",
            })
    void titlesAreWrittenByTheConventionsOfTheirLanguage(String language, String title, String slug) {
        assertThat(pack(language).slug(title)).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "«—»", "ЪЬ", "😀", "\u0301", "漢字"})
    void nothingRemainsOfATitleWithoutLetters(String title) {
        assertThat(pack("ru").slug(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Con", "NUL", "com1", "Нул", "aux!"})
    void windowsDevicesAreNoSlugs(String title) {
        assertThat(pack("ru").slug(title).orElseThrow().value()).matches("_(con|nul|com1|aux)");
    }

    @Test
    void longTitlesAreCutAtAWord() {
        String slug = pack("ru")
                .slug("преступление и наказание ".repeat(9))
                .orElseThrow()
                .value();
        assertThat(slug).isEqualTo("prestuplenie-i-nakazanie-prestuplenie-i-nakazanie-prestuplenie-i-nakazanie");
        assertThat(pack("en").slug("a".repeat(99)).orElseThrow().value()).hasSize(Slug.MAX_LENGTH);
        assertThat(pack("en").slug("con " + "a".repeat(99)).orElseThrow().value())
                .isEqualTo("_con");
        assertThat(pack("en").slug("a".repeat(80) + " b").orElseThrow().value()).isEqualTo("a".repeat(80));
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.language.ShippedLanguages#all")
    void slugsOfAnyTextStayAsTheyAreWhenMadeAgain(Language language) {
        LanguagePack pack = LanguagePack.of(language).orElseThrow();
        Random random = new Random(SEED);
        int made = 0;
        for (int i = 0; i < 5_000; i++) {
            String title = title(random);
            Optional<Slug> slug = pack.slug(title);
            made += slug.isPresent() ? 1 : 0;
            slug.ifPresent(
                    s -> assertThat(pack.slug(s.value())).as(describe(title)).contains(s));
            assertThat(pack.slug(Normalizer.normalize(title, Normalizer.Form.NFD)))
                    .as(describe(title))
                    .isEqualTo(slug);
        }
        assertThat(made).as("titles that have a slug, seed %d", SEED).isGreaterThan(4_000);
    }

    private static String describe(String title) {
        return String.format(Locale.ROOT, "'%s', seed %d", title, SEED);
    }

    private static String title(Random random) {
        int[] known = ALPHABETS.codePoints().toArray();
        StringBuilder title = new StringBuilder();
        for (int length = random.nextInt(150); length >= 0; length--) {
            boolean any = random.nextInt(10) == 0;
            title.appendCodePoint(any ? random.nextInt(0xD800) : known[random.nextInt(known.length)]);
        }
        return title.toString();
    }
}
