package org.vestnik.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.timing.Count;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Span;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Timings;
import org.vestnik.timing.Timings.Asked;
import org.vestnik.timing.Work;

class TimingReportTest {

    private static final MessageCatalog ENGLISH = new MessageCatalog("en");

    @TempDir
    private Path folder;

    @Test
    void theTableHasALineForEachKindOfWork() {
        assertThat(String.join("\n", new TimingTable(ENGLISH).lines(TimingRow.all(timings(), ENGLISH))))
                .isEqualTo("""
                                            wall s     CPU s
                        before the build      0.50      0.40
                        read                  1.00      1.50
                        plan                  2.00      3.00
                        render                3.00      4.50
                          Markdown            4.00      6.00
                          weigh               5.00      7.50
                        write                 6.00      9.00
                        the JVM itself                  2.25
                          compiler            1.25
                          collector           0.01
                        total                20.00     40.00""");
    }

    @Test
    void theJsonTellsTheSame() throws IOException {
        JsonNode json = new ObjectMapper().readTree(TimingJson.of(timings()));

        assertThat(json.at("/before/cpu").asDouble()).isEqualTo(0.4);
        assertThat(json.at("/work/markdown/wall").asDouble()).isEqualTo(4);
        assertThat(json.at("/work/write/cpu").asDouble()).isEqualTo(9);
        assertThat(json.at("/jvm/collectorWall").asDouble()).isEqualTo(0.01);
        assertThat(json.at("/total/wall").asDouble()).isEqualTo(20);
        assertThat(json.at("/counts/pages").asLong()).isEqualTo(10_000_000_000L);
        assertThat(json.at("/kept/pages/known").asLong()).isEqualTo(7);
        assertThat(json.at("/kept/pages/made").asLong()).isEqualTo(2);
    }

    @Test
    void thePictureHasABarForEachLine() {
        String page = new TimingPicture(ENGLISH).of(TimingRow.all(timings(), ENGLISH), List.of("pages: 7"));

        assertThat(page)
                .contains("<html lang=\"en\">", "<p>pages: 7</p>", "prefers-color-scheme:dark")
                .contains("<th scope=\"row\">write</th><td>6.00</td><td>9.00</td><td><div style=\"width:22.5%\">")
                .doesNotContain("<script", "http");
        assertThat(page.split("<div ", -1)).hasSize(1 + Work.values().length + 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everythingHasItsWordsAndTheFilesAreNamed(String language) {
        TimingReport report = new TimingReport(true);
        for (Kept what : Kept.values()) {
            report.stopwatch().asked(what, true);
        }
        List<String> lines = report.save(folder.resolve("new"), "cache", new MessageCatalog(language));

        assertThat(lines).hasSize(1 + Work.values().length + 5 + 1 + Kept.values().length + 1);
        assertThat(lines).last().asString().contains("timings.html", "timings.json", "cache");
        assertThat(folder.resolve("new/timings.html")).content().contains("lang=\"" + language + "\"");
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**/timings.json");
    }

    @Test
    void aLinkThatStandsInTheirPlaceIsReplacedNotFollowed() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        Files.createSymbolicLink(folder.resolve("timings.html"), precious);
        new TimingReport(true).save(folder, "cache", ENGLISH);

        assertThat(precious).hasContent("mine");
        assertThat(folder.resolve("timings.html")).isRegularFile().content().startsWith("<!DOCTYPE html>");
        assertThat(Files.isSymbolicLink(folder.resolve("timings.html"))).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNoMore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        List<String> lines = new TimingReport(true).save(file, "file", ENGLISH);

        assertThat(lines).last().asString().startsWith("The timings could not be kept: ");
    }

    @Test
    void whoDoesNotAskIsToldNothing() {
        TimingReport report = new TimingReport(false);

        assertThat(report.stopwatch()).isSameAs(Stopwatch.OFF);
        assertThat(report.save(folder.resolve("new"), "cache", ENGLISH)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private static Timings timings() {
        Map<Work, Span> work = new EnumMap<>(Work.class);
        for (Work kind : Work.values()) {
            work.put(kind, new Span(millis(1_000 * (kind.ordinal() + 1)), millis(1_500 * (kind.ordinal() + 1))));
        }
        return new Timings(
                new Span(millis(500), millis(400)),
                work,
                millis(2_250),
                millis(1_250),
                millis(10),
                new Span(millis(20_000), millis(40_000)),
                Map.of(Count.PAGES, 10_000_000_000L),
                Map.of(Kept.PAGES, new Asked(7, 2)));
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
