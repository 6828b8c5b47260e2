package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the script at reading time and Elapsed have to agree on. */
class ReadingTimeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/time/cases.tsv", delimiter = '\t')
    void phraseIsThatOfTheSharedCases(String language, OffsetDateTime then, Instant now, ZoneId zone, String phrase) {
        String told = Elapsed.tell(then, now, zone)
                .map(ShippedLanguages.pack(language)::relative)
                .orElse("as built");
        assertThat(told).isEqualTo(phrase);
    }

    @Test
    void casesHoldEveryUnitDirectionLanguageAndMonth() {
        List<String[]> cases = read("/time/cases.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
        for (String language : List.of("en", "ru")) {
            assertThat(cases.stream().filter(c -> c[0].equals(language)).map(c -> c[1].substring(5, 7)))
                    .contains("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");
            assertThat(cases.stream().filter(c -> c[0].equals(language)).map(ReadingTimeTest::unitAndDirection))
                    .contains("SECOND false", "SECOND true", "WEEK false", "WEEK true", "YEAR false", "YEAR true");
        }
    }

    @Test
    void scriptKeepsToItsBudget() {
        String script = read("/org/vestnik/theme/asset/time.js")
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining());
        assertThat(script.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 512);
        assertThat(script).doesNotContain("//", "</", "`\n");
    }

    private static String unitAndDirection(String[] row) {
        Elapsed elapsed =
                Elapsed.between(OffsetDateTime.parse(row[1]).toInstant(), Instant.parse(row[2]), ZoneId.of(row[3]));
        return Stream.of(elapsed.unit(), elapsed.future()).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String read(String resource) {
        try (InputStream in = ReadingTimeTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
