package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files to carry away, as whole builds leave them. */
class OfflineFilesTest {

    private static final Instant NOW = Instant.parse("2018-09-01T00:00:00Z");
    private static final String ZIP = "en/offline/bulletin-en.zip";

    @TempDir
    private Path root;

    @Test
    void heldBackArticleIsInNoFile() {
        bulletin("offline: {zip: yes, epub: yes, digest: yes}")
                .with("content/en/later.md", "---\ntitle: Canary\ndate: 2018-10-01\n---\nCanary.\n")
                .with("content/en/draft.md", "---\ntitle: Canary\ndate: 2018-08-01\ndraft: true\n---\nCanary.\n");
        SiteFiles site = build(NOW);

        assertThat(site.bytes().keySet())
                .contains(ZIP, "en/offline/bulletin-en.epub", "en/offline/digest.html", "en/offline/digest.txt");
        assertThat(site.bytes().keySet())
                .allSatisfy(name -> assertThat(site.text(name)).doesNotContainIgnoringCase("canary"));
        assertThat(build(Instant.parse("2018-10-02T00:00:00Z")).text(ZIP)).contains("Canary");
    }

    @Test
    void headlineMakesNoLineOfItsOwnInText() {
        bulletin("offline: {digest: yes}")
                .with(
                        "content/en/evil.md",
                        "---\ntitle: |\n  One\n  Bcc: all@a.example\n\n  From x\n  .\ndate: 2018-08-02\n---\nText.\n");

        assertThat(build(NOW).text("en/offline/digest.txt").lines())
                .anyMatch(line -> line.startsWith("1. One"))
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("From ") || line.equals("."));
    }

    @Test
    void digestStaysSmallHoweverMuchIsAskedFor() {
        TestSite site = bulletin("offline: {digest: 500}");
        for (int i = 0; i < 300; i++) {
            site.with(
                    "content/en/%d.md".formatted(i),
                    "---\ntitle: \"%s\"\ndate: 2018-08-03\nslug: a%d\n---\nText.\n"
                            .formatted("<&\\\"> ".repeat(80), i));
        }
        SiteFiles built = build(NOW);

        assertThat(built.bytes().get("en/offline/digest.html")).hasSizeBetween(10_000, 30_000);
        assertThat(built.bytes().get("en/offline/digest.txt")).hasSizeBetween(5_000, 30_000);
    }

    @Test
    void zipIsPackedAnewOnlyIfAPageHasChanged() throws IOException {
        bulletin("offline: {zip: yes}");
        SiteFiles first = build(NOW);
        Path zip = root.resolve("target/site").resolve(ZIP);
        FileTime before = Files.getLastModifiedTime(zip);
        Files.writeString(root.resolve("content/notes.txt"), "nothing that is published");

        assertThat(build(NOW).bytes().get(ZIP)).isEqualTo(first.bytes().get(ZIP));
        assertThat(Files.getLastModifiedTime(zip)).isEqualTo(before);
        Files.writeString(root.resolve("content/en/a.md"), "---\ntitle: A\ndate: 2018-08-01\n---\nAnother text.\n");
        assertThat(build(NOW).text(ZIP)).contains("Another text.");
    }

    @Test
    void aBookWithoutArticlesIsLeftOutWithTheWayToIt() {
        SiteFiles site = newsInRussianAlone("offline: {epub: 2018-07, digest: yes}");

        assertThat(site.bytes().keySet())
                .contains("ru/offline/bulletin-ru.epub", "en/offline/digest.html")
                .doesNotContain("en/offline/bulletin-en.epub");
        assertThat(site.text("en/offline/index.html")).contains("digest.html").doesNotContain("epub");
        assertThat(site.text("ru/offline/bulletin-ru.epub"))
                .contains("<dc:title>Herald (Русский), 2 июля 2018 – 3 июля 2018</dc:title>");
    }

    @Test
    void anEditionWithNothingToCarryAwayHasNoPageForIt() {
        SiteFiles site = newsInRussianAlone("offline: {epub: 2018-07}");

        assertThat(site.bytes().keySet()).noneMatch(name -> name.startsWith("en/offline"));
        assertThat(site.text("ru/offline/index.html"))
                .contains("bulletin-ru.epub")
                .doesNotContain("en/offline");
        assertThat(site.text("en/index.html")).doesNotContain("offline");
    }

    private SiteFiles newsInRussianAlone(String settings) {
        bulletin(settings)
                .with("content/bulletin.yaml", """
                        title: Herald
                        languages: [en, ru]
                        zone: Europe/Moscow
                        url: https://herald.example
                        %s
                        """.formatted(settings))
                .with("content/ru/b.md", "---\ntitle: B\ndate: 2018-07-02\n---\nText.\n")
                .with("content/ru/c.md", "---\ntitle: C\ndate: 2018-07-03 10:00\n---\nText.\n");
        BuildReport report = SiteBuild.of(root, NOW).run();
        assertThat(SiteBuild.places(report)).containsExactly("content/bulletin.yaml:1:1 PL005");
        return SiteBuild.of(root, NOW).site();
    }

    @Test
    void aMenuCanLeadToThem() {
        bulletin(
                "offline: {digest: yes}\nmirrors: [https://mirror.example]\nmenu: {en: [offline, search, archive, mirrors]}\nsearch: yes");
        String page = build(NOW).text("en/2018/08/a.html");

        assertThat(page.substring(0, page.indexOf("<h1>")).split("search\\.html", -1))
                .hasSize(2);
        assertThat(page.substring(0, page.indexOf("<h1>")))
                .containsSubsequence("offline/index.html", "search.html", "archive/index.html", "mirrors.html");
    }

    @Test
    void aMenuCannotLeadToWhatIsNotThere() {
        bulletin("menu: {en: [offline, archive]}");

        assertThat(SiteBuild.places(SiteBuild.of(root, NOW).run())).containsExactly("content/bulletin.yaml:5:13 PL004");
    }

    @Test
    void withoutTheSettingsThereIsNothing() {
        bulletin("");
        SiteFiles site = build(NOW);

        assertThat(site.bytes().keySet()).noneMatch(name -> name.contains("offline") || name.contains("mirrors"));
        assertThat(site.text("en/index.html")).doesNotContain("offline", "mirrors");
    }

    private TestSite bulletin(String settings) {
        return new TestSite(root)
                .with("content/bulletin.yaml", """
                        title: Herald
                        languages: [en]
                        zone: Europe/Moscow
                        url: https://herald.example
                        %s
                        """.formatted(settings))
                .with("content/en/a.md", "---\ntitle: A\ndate: 2018-08-01\n---\nText.\n");
    }

    private SiteFiles build(Instant now) {
        SiteBuild build = SiteBuild.of(root, now);
        BuildReport report = build.run();
        assertThat(report.written()).as("%s", report.problems()).isPresent();
        return build.site();
    }
}
