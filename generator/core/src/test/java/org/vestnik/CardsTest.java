package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.timing.Count;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;

/** Cards of articles in whole builds. */
class CardsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final String CARD = "target/site/media/card/en/2026/02/a.png";

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en]
                zone: UTC
                url: https://herald.example
                cards: true
                -- content/en/a.md --
                ---
                title: The court adjourned
                date: 2026-02-01
                ---
                Text.
                """);
    }

    @Test
    void anArticleWithoutAPictureHasACardForOtherSites() throws IOException {
        assertThat(drawn()).isEqualTo(1);

        assertThat(root.resolve(CARD)).isRegularFile();
        assertThat(Files.readString(root.resolve("target/site/en/2026/02/a.html")))
                .contains("<meta property=\"og:image\" content=\"https://herald.example/media/card/en/2026/02/a.png\">")
                .contains("<meta property=\"og:image:width\" content=\"1200\">")
                .contains("<meta property=\"og:image:height\" content=\"630\">")
                .contains("<meta property=\"og:image:alt\" content=\"The court adjourned\">")
                .contains("\"image\":\"https://herald.example/media/card/en/2026/02/a.png\"");
    }

    @Test
    void aCardIsDrawnAnewOnlyForANewHeadline() throws IOException {
        drawn();

        edit("content/en/a.md", "Text.", "Other text.");
        assertThat(drawn()).as("another text").isZero();
        site.with("content/en/b.md", "---\ntitle: Another\ndate: 2026-02-02\n---\nText.\n");
        assertThat(drawn()).as("another article").isEqualTo(1);
        assertThat(root.resolve(CARD)).isRegularFile();
        edit("content/en/a.md", "adjourned", "decided");
        assertThat(drawn()).as("another headline").isEqualTo(1);
    }

    @Test
    void withoutTheSettingOrAnAddressThereIsNone() throws IOException {
        edit("content/bulletin.yaml", "cards: true", "cards: false");
        assertThat(drawn()).isZero();
        assertThat(root.resolve(CARD)).doesNotExist();

        edit("content/bulletin.yaml", "url: https://herald.example\ncards: false", "cards: true");
        assertThat(drawn()).isZero();
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(site.path(file));
        assertThat(text).contains(from);
        site.with(file, text.replace(from, to));
    }

    private long drawn() {
        RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
        BuildReport report = new SiteGenerator(BuildRequest.in(root, NOW), Progress.UNWATCHED, stopwatch).build();
        assertThat(report.problems().stream().map(Problem::isError)).doesNotContain(true);
        return stopwatch.timings().counts().getOrDefault(Count.CARDS, 0L);
    }
}
