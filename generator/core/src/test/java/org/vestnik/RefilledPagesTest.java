package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.plan.Visibility;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;

/** Where only the recents of a page have changed, its Markdown is not parsed again, and the page is the same as if it were. */
class RefilledPagesTest {

    private static final int ARTICLES = 60;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    @TempDir(factory = MemoryFolder.class)
    private Path elsewhere;

    @BeforeEach
    void bulletin() {
        TestSite site = new TestSite(root);
        site.with("content/bulletin.yaml", "title: Herald\nlanguages: [en]\nzone: UTC\nrecents: {count: 3}\n");
        for (int i = 0; i < ARTICLES; i++) {
            article(site, i);
        }
        parsed(NOW, root.resolve("target"));
    }

    @Test
    void newArticleLeavesTheTextsOfOthersAlone() {
        article(new TestSite(root), -1);
        assertThat(parsed(NOW, root.resolve("target"))).isLessThan(ARTICLES / 2);
        assertIsTheColdSite(NOW);
    }

    @Test
    void headlineInTheListLeavesThemAlone() {
        article(new TestSite(root), 0, "Another headline");
        assertThat(parsed(NOW, root.resolve("target"))).isLessThan(ARTICLES / 2);
        assertIsTheColdSite(NOW);
    }

    @Test
    void pageThatWasEditedByHandIsDrawn() {
        Path page = root.resolve("target/site/en/2026/02/article-30.html");
        new TestSite(root).with(root.relativize(page).toString(), "<p>By hand");
        article(new TestSite(root), -1);
        parsed(NOW, root.resolve("target"));
        assertIsTheColdSite(NOW);
    }

    private static void article(TestSite site, int number) {
        article(site, number, "Article " + number);
    }

    private static void article(TestSite site, int number, String title) {
        String date = NOW.minus(Duration.ofHours(4 + 3L * number))
                .atOffset(ZoneOffset.UTC)
                .toString();
        site.with(
                "content/en/a" + number + ".md",
                "---\ntitle: %s\nslug: article-%d\ndate: %s\n---\nText of %d.\n"
                        .formatted(title, number + 1, date, number));
    }

    /** How often Markdown was parsed in a build that writes all articles. */
    private long parsed(Instant clock, Path target) {
        RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
        BuildRequest request = new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                target.resolve("site"),
                target.resolve("vestnik"),
                Optional.empty(),
                Visibility.of(clock),
                false,
                2,
                false);
        BuildReport report = new SiteGenerator(request, Progress.UNWATCHED, stopwatch).build();
        assertThat(report.written().orElseThrow().written()).isGreaterThanOrEqualTo(ARTICLES);
        return stopwatch.timings().kept().get(Kept.BODIES).made();
    }

    private void assertIsTheColdSite(Instant clock) {
        assertThat(parsed(clock, elsewhere)).isGreaterThanOrEqualTo(ARTICLES);
        SiteFiles site = SiteFiles.of(root.resolve("target/site"));
        assertThat(site.differences(SiteFiles.of(elsewhere.resolve("site")))).isEmpty();
    }
}
