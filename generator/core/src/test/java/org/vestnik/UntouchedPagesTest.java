package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.plan.Visibility;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;
import org.vestnik.timing.Timings.Asked;

/** After the edit of a body most pages are not even looked at; and the site is the same as if they were. */
class UntouchedPagesTest {

    private static final int ARTICLES = 60;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    @TempDir(factory = MemoryFolder.class)
    private Path elsewhere;

    private TestSite site;
    private Instant clock = NOW;

    @BeforeEach
    void bulletin() throws IOException {
        site = new TestSite(root);
        site.with(
                "content/bulletin.yaml",
                "title: Herald\nlanguages: [en, ru]\nzone: UTC\nurl: https://herald.example\n");
        for (int i = 0; i < ARTICLES; i++) {
            site.with(file(i), article(i, "Text of " + i + "."));
        }
        site.with(file(50), article(50, "A picture: ![Seen](picture.png)"));
        site.with(file(51), article(51, "[A place](a52.md#part)"));
        site.with(file(52), article(52, "## Part\n\nText."));
        site.with(file(53), article(53, "[A list](list.txt)"));
        site.with("content/en/list.txt", "A list");
        picture(1);
        build();
    }

    @Test
    void afterABodyMostAre() throws IOException {
        site.with(file(30), article(30, "Another text."));
        Asked looked = build();
        assertThat(looked.known()).isGreaterThan(looked.made());
        assertIsTheColdSite();
    }

    @Test
    void soTheyAreAfterTheNextOne() throws IOException {
        site.with(file(30), article(30, "Another text."));
        build();
        site.with(file(31), article(31, "Another text as well."));
        Asked looked = build();
        assertThat(looked.known()).isGreaterThan(looked.made());
        site.with(file(30), article(30, "Text of 30."));
        assertIsTheColdSite();
    }

    @Test
    void afterAHeadlineNoneIs() throws IOException {
        site.with(file(30), article(30, "Text of 30.").replace("Article 30", "Another headline"));
        assertThat(build().known()).isZero();
        assertIsTheColdSite();
    }

    @Test
    void timeAloneDoesNotMatterToThem() throws IOException {
        clock = NOW.plus(Duration.ofDays(400));
        site.with(file(30), article(30, "Another text."));
        Asked looked = build();
        assertThat(looked.known()).isGreaterThan(looked.made());
        assertIsTheColdSite();
    }

    @Test
    void pageWhosePictureIsAnotherIsLookedAt() throws IOException {
        picture(2);
        Asked looked = build();
        assertThat(looked.known()).isGreaterThan(looked.made());
        assertIsTheColdSite();
    }

    @Test
    void pictureThatIsGoneIsMissed() throws IOException {
        Files.delete(root.resolve("content/en/picture.png"));
        assertSaysWhatTheColdBuildSays();
    }

    @Test
    void fileThatIsGoneIsMissed() throws IOException {
        Files.delete(root.resolve("content/en/list.txt"));
        assertSaysWhatTheColdBuildSays();
    }

    @Test
    void placeThatIsGoneIsMissed() throws IOException {
        site.with(file(52), article(52, "## Another\n\nText."));
        assertSaysWhatTheColdBuildSays();
    }

    /** A static picture is published at its own address, and not as pictures on pages are. */
    @Test
    void linkToAStaticPicturePublishesNothingElse() throws IOException {
        Files.createDirectories(root.resolve("content/static"));
        Files.copy(root.resolve("content/en/picture.png"), root.resolve("content/static/logo.png"));
        site.with(file(54), article(54, "[The logo](/logo.png)"));
        build();
        site.with(file(30), article(30, "Another text."));
        assertIsTheColdSite();
    }

    @Test
    void fileThatIsLinkedLikeAFolderStays() throws IOException {
        site.with(file(54), article(54, "[The list](list.txt/)"));
        site.with(file(53), article(53, "Nothing."));
        build();
        site.with(file(30), article(30, "Another text."));
        build();
        assertThat(site.path("target/site/media/en/list.txt")).exists();
        assertIsTheColdSite();
    }

    /** The length of bodies decides how many there are. */
    @Test
    void searchScriptThatIsGoneIsMissed() throws IOException {
        site.with("content/bulletin.yaml", "title: Herald\nlanguages: [en]\nzone: UTC\nsearch: true\n");
        site.with(file(55), article(55, "Many words. ".repeat(14_000)));
        site.with(file(54), article(54, "[The words](/en/search/w3.js)"));
        build();
        site.with(file(55), article(55, "Many words. ".repeat(2_000)));
        assertSaysWhatTheColdBuildSays();
    }

    /** It was killed between the two caches; pictures took each other's place, with their stamps, and went back. */
    @Test
    void buildThatWasKilledBeforeItKeptItsPicturesDoesNoHarm() throws IOException {
        site.with(file(54), article(54, "![Small](small.png)"));
        site.with(file(55), article(55, "![Large](large.png)"));
        picture("small.png", 100);
        picture("large.png", 400);
        build();
        SiteFiles old = SiteFiles.of(root.resolve("target/vestnik"));
        swap();
        build();
        old.bytes().keySet().stream()
                .filter(name -> name.startsWith("picture-files-"))
                .forEach(name -> site.with("target/vestnik/" + name, old.bytes().get(name)));
        swap();
        site.with(file(30), article(30, "Another text."));
        build();
        assertIsTheColdSite();
    }

    private void swap() throws IOException {
        Path folder = root.resolve("content/en");
        Files.move(folder.resolve("small.png"), folder.resolve("other.png"));
        Files.move(folder.resolve("large.png"), folder.resolve("small.png"));
        Files.move(folder.resolve("other.png"), folder.resolve("large.png"));
    }

    /** The address stays, and another article stands there. */
    @Test
    void articleThatFollowsAnotherAtItsAddressIsDrawn() throws IOException {
        Instant change = NOW.plus(Duration.ofHours(1));
        site.with("content/en/first.md", at("/en/now.html", "The first", "expiryDate: " + change));
        site.with("content/en/second.md", at("/en/now.html", "The second", "publishDate: " + change));
        build();
        clock = change.plusSeconds(1);
        site.with(file(30), article(30, "Another text."));
        build();
        assertThat(site.path("target/site/en/now.html")).content().contains("The second");
        assertIsTheColdSite();
    }

    /** What it leaves out is taken from its translation, though nobody may see that. */
    @Test
    void topicThatADraftGivesIsShown() throws IOException {
        String draft = "---\ntitle: Черновик\ndate: 2026-02-01\ndraft: true\ntopics: [%s]\n---\nТекст.\n";
        site.with("content/ru/pair.md", draft.formatted("river"));
        site.with("content/en/pair.md", "---\ntitle: Pair\n---\nText.\n");
        build();
        site.with("content/ru/pair.md", draft.formatted("harbour"));
        build();
        assertThat(site.path("target/site/en/2026/02/pair.html")).content().contains("harbour");
        assertIsTheColdSite();
    }

    /** Lengths of bodies decide which document of a feed holds which articles. */
    @Test
    void longerBodyMovesOthersToAnotherDocument() throws IOException {
        site.with(file(30), article(30, "Many words. ".repeat(20_000)));
        build();
        assertIsTheColdSite();
    }

    @Test
    void changedTemplateDrawsAll() throws IOException {
        String feed = Files.readString(Path.of("../../templates/feed.ftlx"));
        site.with("templates/feed.ftlx", feed.replace("</feed>", "<!-- changed --></feed>"));
        assertThat(build().known()).isZero();
        assertIsTheColdSite();
    }

    @Test
    void pageThatWasEditedByHandIsDrawn() throws IOException {
        site.with("target/site/en/2026/02/a40.html", "<p>By hand");
        site.with(file(30), article(30, "Another text."));
        build();
        assertIsTheColdSite();
    }

    private static String file(int number) {
        return "content/en/a" + number + ".md";
    }

    /** So long that a feed takes several documents: one holds a few. */
    private static String article(int number, String text) {
        String date = NOW.minus(Duration.ofHours(4 + 3L * number))
                .atOffset(ZoneOffset.UTC)
                .toString();
        return "---\ntitle: Article %d\ndate: %s\ntopics: [topic-%d]\n---\n%s\n\n%s\n"
                .formatted(number, date, number % 3, text, "Many words follow. ".repeat(100));
    }

    private static String at(String address, String text, String more) {
        return "---\ntitle: %s\ndate: 2026-02-01\npermalink: %s\n%s\n---\nText.\n".formatted(text, address, more);
    }

    private void picture(int width) throws IOException {
        picture("picture.png", width);
    }

    /** As if it had been made long ago: of what was written just now a build keeps nothing. */
    private void picture(String name, int width) throws IOException {
        Path file = root.resolve("content/en").resolve(name);
        ImageIO.write(new BufferedImage(width, (width + 1) / 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusNanos(width)));
    }

    /** How many pages had to be looked at. */
    @Test
    void aPictureThatALimitNowForbidsIsFound() throws IOException {
        site.with(
                "content/bulletin.yaml",
                "title: Herald\nlanguages: [en, ru]\nzone: UTC\nurl: https://herald.example\nlimits: {pictureBytes: 10}\n");
        assertSaysWhatTheColdBuildSays();
    }

    private Asked build() {
        RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
        BuildReport report = build(root.resolve("target"), stopwatch);
        assertThat(report.written()).as("%s", report.problems()).isPresent();
        return stopwatch.timings().kept().get(Kept.FINGERPRINTS);
    }

    private BuildReport build(Path target, RunningStopwatch stopwatch) {
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

    private void assertIsTheColdSite() {
        build(elsewhere, new RunningStopwatch(Meter.ofThisJvm()));
        build();
        SiteFiles site = SiteFiles.of(root.resolve("target/site"));
        assertThat(site.differences(SiteFiles.of(elsewhere.resolve("site")))).isEmpty();
    }

    private void assertSaysWhatTheColdBuildSays() {
        BuildReport warm = build(root.resolve("target"), new RunningStopwatch(Meter.ofThisJvm()));
        BuildReport cold = build(elsewhere, new RunningStopwatch(Meter.ofThisJvm()));
        assertThat(warm.problems()).isEqualTo(cold.problems()).anyMatch(problem -> problem.isError());
    }
}
