package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.language.ShippedLanguages.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    private static final long SEED = 20180804;

    /** More on the command line: {@code -Dtypography.texts=400000}. */
    private static final int TEXTS = Integer.getInteger("typography.texts", 20_000);

    private static final String SIGNS = "  \"\"'\"-–—−.….,?!:;()[]«»„“”‘’‚№§%/5123 \u00a0\n\u2028#@°";
    private static final List<String> PIECES = List.of(
            "в",
            "на",
            "Москве",
            "же",
            "г.",
            "А.",
            "С.",
            "т.",
            "е.",
            "км",
            "2018",
            "2011-2018",
            "XIX",
            "a",
            "I",
            "don't",
            "Mr.",
            "students'",
            "'90s",
            "The",
            "words",
            "example.org",
            "a@b.org",
            "--",
            " - ",
            "...",
            "5'10\"",
            "й",
            "х",
            "слово",
            "Freedom",
            "a.m.",
            "№5",
            "12 500",
            "и т.д.",
            "mot",
            "Quoi ?",
            "« mot »",
            "-15",
            "2018 - 2020",
            "5 - 7",
            "ст.212",
            "п.",
            "А.С.Пушкин",
            "т.е.",
            "10:00-18:00",
            "млн",
            "тыс.",
            "руб.",
            "million",
            "от",
            "from",
            "degrees",
            "\"(");

    /** A text as it is written and as it is set; no-break spaces are seen as ⍽. */
    record Case(String language, String written, String set, String shows) {
        @Override
        public String toString() {
            return language + ": " + shows + ": " + written;
        }
    }

    static List<Case> corpus() throws IOException {
        try (InputStream file = TypographyTest.class.getResourceAsStream("typography.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Case(row[0], row[1], row[2].equals("=") ? row[1] : row[2], row[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void textsAreSetByTheRulesOfTheirLanguage(Case text) {
        assertThat(seen(typography(text.language()).text(written(text)))).isEqualTo(text.set());
    }

    @Test
    void theCorpusIsOfTwoHundredAndFiftyTextsInRussianAndEnglishAndNoneTwice() throws IOException {
        Map<String, Long> texts = corpus().stream()
                .map(text -> text.language() + text.written())
                .distinct()
                .collect(Collectors.groupingBy(text -> text.substring(0, 2), Collectors.counting()));

        assertThat(texts.get("ru") + texts.get("en")).isGreaterThanOrEqualTo(250);
        assertThat(corpus())
                .hasSize(texts.values().stream().mapToInt(Long::intValue).sum());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatIsSetStaysAsItIs(Case text) {
        Typography typography = typography(text.language());
        String once = typography.text(written(text));

        assertThat(typography.text(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aTextInItsRunsIsSetAsTheWhole(Case text) {
        String written = written(text);
        for (int cut = 1; cut < written.length(); cut++) {
            TextRuns runs = new TextRuns(4);
            runs.add(3, written, 0, cut);
            runs.add(7, written, cut, written.length());
            typography(text.language()).set(runs);
            int first = runs.find(3);
            int second = runs.find(7);
            String joined = first < 0
                    ? written
                    : runs.text().substring(runs.start(first), runs.end(first))
                            + runs.text().substring(runs.start(second), runs.end(second));
            assertThat(seen(joined)).as("cut at %d", cut).isEqualTo(text.set());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "uk", "de", "fr", "es", "ar"})
    void anyTextIsSetOnceAndForAllAndLosesNoLetter(String language) {
        Random random = new Random(SEED);
        Typography typography = typography(language);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String once = typography.text(text);
            String as = "seed %d, text %d: %s".formatted(SEED, i, seen(text));
            assertThat(seen(typography.text(once))).as(as).isEqualTo(seen(once));
            assertThat(bare(once)).as(as).isEqualTo(bare(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "uk", "de", "fr", "es"})
    void aTextInWhichNothingIsToBeSetIsTheSameObject(String language) {
        String word = "word".repeat(3);
        String words = "Мир".repeat(2) + " " + "труд".repeat(2);

        assertThat(typography(language).text(word)).isSameAs(word);
        assertThat(typography(language).text(words)).isSameAs(words);
    }

    @ParameterizedTest
    @MethodSource("verbatim")
    void someoneElsesWordsKeepTheirDashesAndDots(Case text) {
        assertThat(seen(typography(text.language()).verbatim().text(text.written())))
                .isEqualTo(text.set());
    }

    static Stream<Case> verbatim() {
        return Stream.of(
                new Case("ru", "ОМОН - \"там\"... в 5 км", "ОМОН⍽- «там»... в⍽5⍽км", "quotes and spaces are set"),
                new Case("ru", "иду -- не сплю, т.е. №5", "иду⍽-- не⍽сплю, т.е. №5", "dashes and signs are not"),
                new Case("en", "I don't know -- \"they\" said", "I⍽don't know⍽-- “they” said", "apostrophes are not"));
    }

    private static Typography typography(String language) {
        return pack(language).typography();
    }

    private static String written(Case text) {
        return text.written().replace('⍽', '\u00a0');
    }

    private static String seen(String text) {
        return text.replace('\u00a0', '⍽');
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextBoolean()
                            ? PIECES.get(random.nextInt(PIECES.size()))
                            : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))));
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Without anything that typography may change. */
    private static String bare(String text) {
        return text.chars()
                .filter(c -> " \u00a0\n\"'«»„“”‘’‚-–—−.…".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
