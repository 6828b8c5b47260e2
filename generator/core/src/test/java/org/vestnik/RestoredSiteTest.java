package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;

/** A forge's runner gets site and caches back from a store: every file of them is new to its disk, and none is drawn again. */
class RestoredSiteTest {

    private static final int ARTICLES = 20;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private Path root;

    @BeforeEach
    void bulletin() {
        root = folder.resolve("bulletin");
        TestSite site = new TestSite(root);
        site.with("content/bulletin.yaml", "title: Herald\nlanguages: [en]\nzone: UTC\n");
        for (int i = 0; i < ARTICLES; i++) {
            site.with(
                    "content/en/a" + i + ".md", "---\ntitle: %d\ndate: 2026-02-%02d\n---\nText.\n".formatted(i, i + 1));
        }
        drawn(ARTICLES);
    }

    @Test
    void nothingIsDrawnAgain() throws IOException {
        restore();
        assertThat(drawn(0)).isZero();
        assertThat(drawn(0)).as("and the build after it finds nothing to do").isZero();
    }

    @Test
    void whatWasEditedIsDrawn() throws IOException {
        restore();
        new TestSite(root).with("content/en/a5.md", "---\ntitle: 5\ndate: 2026-02-06\n---\nAnother text.\n");
        assertThat(drawn(1)).isBetween(1L, 5L);
    }

    @Test
    void pageThatIsAnotherThanTheOneThatWasStoredIsDrawn() throws IOException {
        restore();
        Path page = root.resolve("target/site/en/2026/02/a6.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("Text.", "Lies."));
        assertThat(drawn(1)).isEqualTo(1);
        assertThat(page).hasContent(text);
    }

    private void restore() throws IOException {
        Path site = root.resolve("target/site");
        SiteFiles files = SiteFiles.of(site);
        Files.move(site, folder.resolve("gone"));
        files.copyTo(site, true);
    }

    /** How many files a build draws; it writes so many at least. */
    private long drawn(int written) {
        RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
        BuildRequest request = BuildRequest.in(root, NOW);
        BuildReport report = new SiteGenerator(request, Progress.UNWATCHED, stopwatch).build();
        assertThat(report.written().orElseThrow().written()).isGreaterThanOrEqualTo(written);
        return stopwatch.timings().kept().get(Kept.PAGES).made();
    }
}
