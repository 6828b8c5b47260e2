package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem can be told in both languages. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Properties EN = sentences("en");
    private static final Properties RU = sentences("ru");

    @ParameterizedTest
    @EnumSource
    void problemHasTwoSentencesInBothLanguages(ProblemCode code) {
        for (String part : Set.of(".what", ".fix")) {
            String key = code.id() + part;
            assertThat(EN.getProperty(key))
                    .as(key)
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .doesNotContainPattern(CYRILLIC);
            assertThat(RU.getProperty(key))
                    .as(key)
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .containsPattern(CYRILLIC);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesTellTheSameDetails(ProblemCode code) {
        assertThat(places(RU, code)).isEqualTo(places(EN, code));
    }

    @ParameterizedTest
    @EnumSource
    void detailsAreNumberedFromNought(ProblemCode code) {
        Set<String> places = places(EN, code);
        assertThat(places).allSatisfy(p -> assertThat(Integer.parseInt(p)).isLessThan(places.size()));
    }

    /** Units of what is never one; all else is counted as in "files: 1". */
    @Test
    void noCountStandsBeforeAPlural() {
        Pattern counted = Pattern.compile(
                "\\{\\d} (?:more |other )?(commits|files|links|places|rules|articles|pages|notes|errors)\\b");

        assertThat(EN.values())
                .allSatisfy(sentence -> assertThat(sentence.toString()).doesNotContainPattern(counted));
    }

    @Test
    void idsAreUniqueAndOfTheirFamily() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(US|FM|YM|CF|EN|MD|LN|IM|PL|TP|WT|SF|RK|NR|DK|SV|PB|CK|NW|VF)\\d{3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void noSentenceIsLeftOfARetiredProblem(String language) {
        Set<String> ids =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id).collect(Collectors.toSet());
        assertThat(sentences(language).stringPropertyNames())
                .filteredOn(key -> !key.startsWith("report."))
                .allMatch(key -> ids.contains(key.replaceAll("\\..*", "")));
    }

    @Test
    void reportsHaveTheSameWordsInBothLanguages() {
        assertThat(RU.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
    }

    @Test
    void everyProblemIsReportedSomewhere() {
        JavaClass codes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.vestnik")
                .get(ProblemCode.class);
        Set<String> used = codes.getFieldAccessesToSelf().stream()
                .filter(access -> !access.getOriginOwner().getName().startsWith(ProblemCode.class.getName()))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(ProblemCode.values())
                .filteredOn(code -> !used.contains(code.name()))
                .as("those of usage are the front ends' to report")
                .allMatch(code -> code.id().startsWith("US"));
    }

    @Test
    void foreignTextInAMessageCannotCommandTheTerminal() {
        Problem problem = Problem.general(ProblemCode.DISK_FAILED, "a\u001b[31m\u202Eb\u0000\nc");

        assertThat(new MessageCatalog("en").line(problem)).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    @Test
    void longDetailIsCutBetweenCharacters() {
        Problem problem = Problem.general(ProblemCode.DISK_FAILED, "x".repeat(198) + "😀".repeat(9));

        assertThat(new MessageCatalog("en").line(problem))
                .doesNotContainPattern("[\\ud800-\\udfff](?![\\udc00-\\udfff])");
    }

    private static Set<String> places(Properties sentences, ProblemCode code) {
        String both = sentences.getProperty(code.id() + ".what") + sentences.getProperty(code.id() + ".fix");
        return PLACE.matcher(both)
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(String language) {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(
                MessageCatalog.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sentences;
    }
}
