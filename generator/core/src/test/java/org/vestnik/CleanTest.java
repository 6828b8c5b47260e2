package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;

/** What builds made goes, and nothing else. */
class CleanTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Bulletin
                languages: [en]
                zone: UTC
                url: https://bulletin.example
                -- content/en/x.md --
                ---
                title: X
                date: 2026-02-02
                ---
                X
                """);
        new SiteBuild(root, org.vestnik.plan.Visibility.of(NOW), false, 2).run();
    }

    @Test
    void siteAndCacheGoAndContentStays() {
        assertThat(root.resolve("target/vestnik/CACHEDIR.TAG")).exists();
        assertThat(clean()).isEmpty();

        assertThat(root.resolve("target/site")).doesNotExist();
        assertThat(root.resolve("target/vestnik")).doesNotExist();
        assertThat(root.resolve("content/en/x.md")).exists();
        assertThat(clean()).as("a second time there is nothing").isEmpty();
    }

    @Test
    void aFileThatNoBuildMadeStaysAndIsTold() {
        site.with("target/site/en/mine.txt", "mine");

        assertThat(clean()).containsExactly("DK009 en/mine.txt");
        assertThat(root.resolve("target/site/en/mine.txt")).exists();
        assertThat(root.resolve("target/site/en/index.html")).doesNotExist();
        assertThat(root.resolve("target/site/manifest.sha256")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() throws IOException {
        Files.delete(root.resolve("target/site/manifest.sha256"));

        assertThat(clean()).containsExactly("DK005 target/site");
        assertThat(root.resolve("target/site/en/index.html")).exists();
    }

    @Test
    void aFolderThatIsNoCacheIsRefused() throws IOException {
        Files.writeString(
                root.resolve("target/vestnik/CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n# theirs\n");

        assertThat(clean()).containsExactly("DK030 target/vestnik");
        assertThat(root.resolve("target/vestnik/CACHEDIR.TAG")).exists();
    }

    @Test
    void aCacheInAFolderThatHeldSomethingIsNotMarked() {
        site.with("mine/note.txt", "mine");
        BuildRequest usual = BuildRequest.in(root, NOW);
        BuildRequest request = new BuildRequest(
                root,
                usual.content(),
                usual.templates(),
                usual.output(),
                root.resolve("mine"),
                usual.url(),
                usual.visibility(),
                false,
                2);
        new SiteGenerator(request).build();
        Desk desk = new Desk(request);
        desk.clean();

        assertThat(told(desk)).containsExactly("DK030 mine");
        assertThat(root.resolve("mine/note.txt")).exists();
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path precious = site.with("precious/x.txt", "x").path("precious");
        Files.createSymbolicLink(root.resolve("target/vestnik/link"), precious);
        Files.createSymbolicLink(root.resolve("target/preview"), precious);

        assertThat(clean()).containsExactly("SF010 target/preview", "SF010 target/vestnik/link");
        assertThat(precious.resolve("x.txt")).exists();
    }

    @Test
    void theSourcesAreNeverCleaned() {
        BuildRequest usual = BuildRequest.in(root, NOW);
        Desk desk = new Desk(new BuildRequest(
                root,
                usual.content(),
                usual.templates(),
                usual.content(),
                root,
                usual.url(),
                usual.visibility(),
                false,
                2));
        desk.clean();

        assertThat(told(desk)).containsExactly("DK007 " + root, "DK007 content");
        assertThat(root.resolve("content/en/x.md")).exists();
    }

    private List<String> clean() {
        Desk desk = new Desk(BuildRequest.in(root, NOW));
        desk.clean();
        return told(desk);
    }

    private static List<String> told(Desk desk) {
        return desk.problems().list().stream()
                .map((Problem p) -> p.code().id() + " " + p.details().get(0))
                .toList();
    }
}
