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

/** Where all has changed on a page but its text, its Markdown is not parsed again, and the page is the same as if it were. */
class SparedTextsTest {

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

    @Test
    void templateLeavesAllTextsAlone() {
        template("<!-- anew -->");
        assertThat(parsed(NOW, root.resolve("target"))).isZero();
        assertIsTheColdSite(NOW);
    }

    /** The list that stands before the text has grown then. */
    @Test
    void soDoesTheNextTemplate() {
        template("<!-- anew -->");
        parsed(NOW, root.resolve("target"));
        article(new TestSite(root), -1);
        parsed(NOW, root.resolve("target"));
        template("<!-- and again -->");
        assertThat(parsed(NOW, root.resolve("target"))).isLessThan(ARTICLES / 2);
        assertIsTheColdSite(NOW);
    }

    @Test
    void soItDoesAfterManyBodiesWereEdited() {
        for (int i = 0; i < ARTICLES / 2; i++) {
            text(i, "Another text of %d, [as here](a%d.md).".formatted(i, i + 1));
        }
        build(NOW, root.resolve("target"));
        template("<!-- anew -->");
        assertThat(parsed(NOW, root.resolve("target"))).isZero();
        assertIsTheColdSite(NOW);
    }

    /** Each page stands where the other's did, and neither has changed its text. */
    @Test
    void textIsNotTakenForAnother() {
        article(new TestSite(root), 7, "Article 7", 9);
        article(new TestSite(root), 8, "Article 8", 8);
        template("<!-- anew -->");
        parsed(NOW, root.resolve("target"));
        assertIsTheColdSite(NOW);
    }

    @Test
    void textThatLinksToAMovedPageIsWritten() {
        text(9, "[Before](a10.md)");
        build(NOW, root.resolve("target"));
        article(new TestSite(root), 10, "Article 10", 1000);
        template("<!-- anew -->");
        parsed(NOW, root.resolve("target"));
        assertIsTheColdSite(NOW);
    }

    @Test
    void textOfAPageThatWasEditedByHandIsWritten() {
        Path page = root.resolve("target/site/en/2026/02/article-30.html");
        new TestSite(root).with(root.relativize(page).toString(), "<p>By hand");
        template("<!-- anew -->");
        assertThat(parsed(NOW, root.resolve("target"))).isEqualTo(1);
        assertIsTheColdSite(NOW);
    }

    @Test
    void textOfALiveArticleIsWrittenWithItsUpdates() {
        new TestSite(root)
                .with(
                        "content/en/a11.md",
                        "---\ntitle: Live\ndate: 2026-02-20\nlive: true\n---\nIntro.\n\n### 10:00 First\n\nText.\n");
        build(NOW, root.resolve("target"));
        template("<!-- anew -->");
        parsed(NOW, root.resolve("target"));
        assertIsTheColdSite(NOW);
    }

    /** Such a page holds the text as a part of something, and nothing that could be taken over by itself. */
    @Test
    void textThatATemplateAddsToIsWritten() {
        template("<#assign shown><i>${article.intro}</i></#assign>${shown}");
        parsed(NOW, root.resolve("target"));
        template("<!-- anew -->");
        parsed(NOW, root.resolve("target"));
        assertIsTheColdSite(NOW);
    }

    /** @param text stands in place of the article's */
    private void template(String text) {
        String shown = text.contains("article.intro") ? text : text + "\n${article.intro}";
        new TestSite(root)
                .with(
                        "templates/article.ftlh",
                        "<#import \"part/page.ftlh\" as p><@p.layout><h1>${article.title}</h1>"
                                + "<#if article.recents??>${article.recents}</#if>"
                                + shown
                                + "</@p.layout>");
    }

    private void text(int number, String text) {
        article(new TestSite(root), number, "Article " + number, number + 1, text);
    }

    private static void article(TestSite site, int number) {
        article(site, number, "Article " + number);
    }

    private static void article(TestSite site, int number, String title) {
        article(site, number, title, number + 1);
    }

    private static void article(TestSite site, int number, String title, int slug) {
        article(site, number, title, slug, "Text of " + number + ".");
    }

    private static void article(TestSite site, int number, String title, int slug, String text) {
        String date = NOW.minus(Duration.ofHours(4 + 3L * number))
                .atOffset(ZoneOffset.UTC)
                .toString();
        site.with(
                "content/en/a" + number + ".md",
                "---\ntitle: %s\nslug: article-%d\ndate: %s\n---\n%s\n".formatted(title, slug, date, text));
    }

    /** How often Markdown was parsed in a build that writes all articles. */
    private long parsed(Instant clock, Path target) {
        RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
        BuildReport report = build(clock, target, stopwatch);
        assertThat(report.written().orElseThrow().written()).isGreaterThanOrEqualTo(ARTICLES);
        return stopwatch.timings().kept().get(Kept.BODIES).made();
    }

    private void build(Instant clock, Path target) {
        assertThat(build(clock, target, new RunningStopwatch(Meter.ofThisJvm())).written())
                .isPresent();
    }

    private BuildReport build(Instant clock, Path target, RunningStopwatch stopwatch) {
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
        return new SiteGenerator(request, Progress.UNWATCHED, stopwatch).build();
    }

    private void assertIsTheColdSite(Instant clock) {
        assertThat(parsed(clock, elsewhere)).isGreaterThanOrEqualTo(ARTICLES);
        SiteFiles site = SiteFiles.of(root.resolve("target/site"));
        assertThat(site.differences(SiteFiles.of(elsewhere.resolve("site")))).isEmpty();
    }
}
