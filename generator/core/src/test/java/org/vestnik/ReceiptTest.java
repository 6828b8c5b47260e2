package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** What makes a build look again, and what it says if nothing does. */
class ReceiptTest {

    private static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path root;

    private TestSite bulletin;
    private BuildReport first;

    @BeforeEach
    void build() throws IOException {
        bulletin = TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en]
                zone: UTC
                -- content/en/a.md --
                ---
                title: A
                date: 2026-02-20
                ---
                ![](a.png) Text.
                -- content/en/b.md --
                ---
                title: B
                date: 2026-03-02
                ---
                Text.
                """);
        Files.copy(Path.of("../../content/2026/picture/letter.png"), root.resolve("content/en/a.png"));
        settle(root.resolve("content/en/a.md"));
        settle(root.resolve("content/en/b.md"));
        settle(root.resolve("content/en/a.png"));
        settle(root.resolve("content/bulletin.yaml"));
        first = SiteBuild.of(root, NOON).run();
    }

    /** As if it had been written long ago: a file that was written just now may be written once more unseen. */
    private static void settle(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusNanos(file.hashCode())));
    }

    @Test
    void saysAgainWhatTheLastBuildSaid() {
        BuildReport again = SiteBuild.of(root, NOON.plusSeconds(1)).run();

        assertThat(again.problems()).isEqualTo(first.problems()).isNotEmpty();
        assertThat(again.next()).isEqualTo(first.next()).isPresent();
        assertThat(again.articles()).isEqualTo(1);
        assertThat(again.written().orElseThrow().written()).isZero();
        assertThat(again.written().orElseThrow().unchanged())
                .isEqualTo(first.written().orElseThrow().written());
    }

    @Test
    void doesNotOpenTheSources() throws IOException {
        Path article = root.resolve("content/en/a.md");
        FileTime time = Files.getLastModifiedTime(article);
        String text = Files.readString(article);
        Files.writeString(article, text.replace("Text.", "Test!"));
        Files.setLastModifiedTime(article, time);

        SiteBuild.of(root, NOON).run();

        assertThat(SiteFiles.of(root.resolve("target/site")).text("en/2026/02/a.html"))
                .contains("Text.");
    }

    @Test
    void looksAgainWhenTheTimeHasCome() {
        BuildReport later = SiteBuild.of(root, NOON.plus(Duration.ofDays(1))).run();
        assertThat(later.articles()).isEqualTo(2);
    }

    @Test
    void tellsOfAChangeAheadAsLongAsItIsAhead() {
        bulletin.with(
                "content/en/a.md", "---\ntitle: A\ndate: 2026-02-20\nupdated: 2026-03-01T15:00:00Z\n---\nText.\n");

        assertThat(codes(NOON)).contains(ProblemCode.CHANGE_AHEAD);
        assertThat(codes(NOON.plusSeconds(1))).contains(ProblemCode.CHANGE_AHEAD);
        assertThat(codes(Instant.parse("2026-03-01T14:30:00Z"))).doesNotContain(ProblemCode.CHANGE_AHEAD);
    }

    private List<ProblemCode> codes(Instant now) {
        return SiteBuild.of(root, now).run().problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void looksAgainBeforeTheLastBuildsTime() {
        BuildReport earlier =
                SiteBuild.of(root, NOON.minus(Duration.ofDays(30))).run();
        assertThat(earlier.articles()).isZero();
    }

    @Test
    void looksAgainWhenSomethingLiesInTheSite() throws IOException {
        Files.writeString(root.resolve("target/site/mine.txt"), "mine");
        BuildReport again = SiteBuild.of(root, NOON).run();
        assertThat(again.problems()).anyMatch(problem -> problem.code() == ProblemCode.FOREIGN_FILE);
    }

    @Test
    void mendsAPageThatWasEditedByHand() throws IOException {
        Path page = root.resolve("target/site/en/2026/02/a.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("Text.", "Test!"));
        SiteBuild.of(root, NOON).run();
        assertThat(page).hasContent(text);
    }

    @Test
    void looksAgainWhenATemplateCame() {
        bulletin.with("templates/page.ftlh", "<p>${page.heading}");
        bulletin.with("content/en/pages/about.md", "---\ntitle: About\n---\nText.\n");
        SiteBuild.of(root, NOON).run();
        assertThat(SiteFiles.of(root.resolve("target/site")).text("en/about.html"))
                .startsWith("<p>About");
    }
}
