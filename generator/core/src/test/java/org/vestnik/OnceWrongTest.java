package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** What single bulletins were once wrong in. */
class OnceWrongTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    /** The link to it stands on every page. */
    @Test
    void anEditionsOfflinePageGoesFromAllPagesWithItsLastArticle() {
        bulletin("offline: {epub: 2018-01}").with("content/en/a.md", article("2018-01-10", "Text."));
        assertThat(build().text("en/archive/index.html")).contains("offline/index.html");

        site().with("content/en/a.md", article("2018-03-10", "Text."));
        assertThat(build().text("en/archive/index.html")).doesNotContain("offline/index.html");

        site().with("content/en/a.md", article("2018-01-10", "Text."));
        assertThat(build().text("en/archive/index.html")).contains("offline/index.html");
    }

    @Test
    void ofTwoTextsWithOneAddressTheSecondsLinksToItselfAreNoBug() {
        bulletin("")
                .with("content/en/a.md", "---\ntitle: A\ndate: 2026-02-01\nslug: x\n---\n## H\n\n[here](#h)\n")
                .with("content/en/b.md", "---\ntitle: B\ndate: 2026-02-02\nslug: x\n---\n## H\n\n[here](#h)\n");

        assertThat(codes(NOW)).contains(ProblemCode.SAME_ADDRESS);
    }

    /** No editor is there when a text goes. */
    @Test
    void aTextWhoseTimeIsOverGoesHoweverOthersLinkToIt() {
        bilingual()
                .with("content/en/gone.md", """
                        ---
                        title: Gone
                        date: 2026-01-10
                        expiryDate: 2026-02-10
                        aliases: [/old.html]
                        ---
                        Text.
                        """)
                .with("content/en/a.md", article("2026-02-01", "Text."))
                .with(
                        "content/ru/a.md",
                        article("2026-02-01", "[b](gone.md#x) [c](/en/2026/01/gone.html) [d](/old.html)"));

        assertThat(build().text("ru/2026/02/a.html")).contains("<a>b</a> <a>c</a> <a>d</a>");
        assertThat(codes(NOW)).containsOnly(ProblemCode.LINK_TO_EXPIRED, ProblemCode.EXPIRED);
    }

    /** Which may say that it is held back. */
    @Test
    void noTranslationIsPublishedWithoutItsOriginal() {
        String front = "---\ntitle: A\ntype: page\ntranslatedFrom: ru@3f9c1a27b04e\n---\nText.\n";
        bilingual().with("content/en/pages/about.md", front);
        assertThat(codes(NOW)).contains(ProblemCode.ORIGINAL_MISSING);

        site().with("content/ru/pages/about.md", "---\ntitle: A\ntype: page\nexpiryDate: 2026-02-10\n---\nText.\n");
        assertThat(codes(NOW)).doesNotContain(ProblemCode.ORIGINAL_MISSING);
    }

    /** Programs for feeds sort by time: it would stand below what it corrects. */
    @Test
    void aCorrectionWithoutAnHourIsNotEarlierThanItsArticle() {
        bulletin("").with("content/en/a.md", """
                ---
                title: A night
                date: 2026-02-01 14:30
                corrections:
                  - {date: 2026-02-01, text: It was Tuesday.}
                ---
                Text.
                """);

        String feed = build().text("en/feed.xml");
        String first = feed.substring(feed.indexOf("<entry"), feed.indexOf("</entry>"));
        assertThat(first).contains("It was Tuesday", "a.html#_c-2026-02-01-", "<updated>2026-02-01T14:30:00");
    }

    @Test
    void updatesOfTheLastDaysOfAYearStayInIt() {
        bulletin("").with("content/en/a.md", """
                ---
                title: A night
                date: 2025-01-01
                live: true
                ---
                ### 31 December 23:50 Crowds

                Many came.

                ### 1 January 00:10 Arrests

                Some were led away.
                """);

        assertThat(build().text("en/2025/01/a.html"))
                .contains("datetime=\"2024-12-31T23:50Z\"", "datetime=\"2025-01-01T00:10Z\"")
                .doesNotContain("2025-12-31", "2026-01-01");
    }

    @Test
    void updatesThatAreWrittenNewestFirstAreNotTurnedRound() {
        String head = "---\ntitle: Perm\ndate: 2026-01-01\nlive: true\norder: newest\n---\n";
        String early = "### 20:10 Crowds\n\nMany came.\n\n";
        String late = "### 22:40 Arrests\n\nTen were held.\n\n";
        for (String text : List.of(head + early + late, head + late + early)) {
            bulletin("").with("content/en/a.md", text);
            SiteFiles site = build();
            assertThat(site.text("en/2026/01/a.html")).containsSubsequence("</time> Arrests", "</time> Crowds");
            assertThat(site.text("en/feed.xml"))
                    .containsSubsequence(
                            "<title>Arrests", "<title>Crowds", "<title>Perm", "</time> Arrests", "</time> Crowds");
        }
    }

    @Test
    void timesBeforeStandardTimeAreWrittenInWholeMinutes() {
        site().with("content/bulletin.yaml", """
                        title: Herald
                        languages: [en]
                        zone: Europe/Moscow
                        url: https://herald.example
                        """).with("content/en/a.md", article("1905-01-09", "Text."));

        SiteFiles site = build();
        assertThat(site.text("en/1905/01/a.html"))
                .contains("datetime=\"1905-01-08T23:59:43+02:30\">9 January 1905<")
                .doesNotContain("02:30:17");
        assertThat(site.text("en/feed.xml"))
                .contains("1905-01-08T23:59:43+02:30<")
                .doesNotContain("02:30:17");
    }

    /** As filed: readers are told no zone. */
    @Test
    void aDateOfAnotherZoneIsShownByTheBulletinsClock() {
        site().with("content/bulletin.yaml", """
                        title: Herald
                        languages: [en]
                        zone: Europe/Moscow
                        url: https://herald.example
                        """).with("content/en/a.md", article("2026-01-31T22:30:00Z", "Text."));

        assertThat(build().text("en/2026/02/a.html")).contains("1 February 2026, 01:30");
    }

    @Test
    void whatIsToldOfAChangeIsNeverBeforeTheArticle() {
        bulletin("").with("content/en/a.md", """
                ---
                title: A
                date: 2026-02-27 09:00
                updated: 2026-01-20
                ---
                Text.
                """);

        assertThat(codes(NOW)).contains(ProblemCode.CHANGE_BEFORE);
        assertThat(build().text("en/2026/02/a.html")).doesNotContain("20 January", "2026-01-20");
        assertThat(last().text("en/feed.xml"))
                .contains("<updated>2026-02-27T09:00:00Z</updated>")
                .doesNotContain("2026-01-20");
    }

    @Test
    void aChangeOfTheArticlesOwnDayIsInOrder() {
        bulletin("").with("content/en/a.md", """
                ---
                title: A
                date: 2026-02-27 09:00
                updated: 2026-02-27
                corrections: [{date: 2026-02-27, text: The name was wrong.}]
                ---
                Text.
                """).with("content/en/b.md", """
                ---
                title: B
                date: 2018-08
                dateApproximate: true
                updated: 2018-07-30
                ---
                Text.
                """);

        assertThat(codes(NOW)).doesNotContain(ProblemCode.CHANGE_BEFORE);
    }

    @Test
    void anOwnersFilesMayHaveTheLineEndsOfWindows() throws Exception {
        String script = Files.readString(Path.of("../../templates/asset/time.js"));
        bulletin("").with("content/en/a.md", article("2026-02-01", "Text."));
        String page = build().text("en/2026/02/a.html");
        site().with("templates/asset/time.js", "\uFEFF" + script.replace("\n", "\r\n"));

        assertThat(build().text("en/2026/02/a.html")).isEqualTo(page);
    }

    @Test
    void aPlaceInADocumentStaysInTheLink() throws Exception {
        bulletin("")
                .with("content/en/a.md", article("2026-02-01", "[p](film.mp4#t=30)"))
                .with("content/en/film.mp4", new byte[] {0, 0, 0, 8, 'f', 't', 'y', 'p'});

        assertThat(build().text("en/2026/02/a.html")).contains("film.mp4#t=30");
    }

    @Test
    void foldersOfJekyllAreNoSections() {
        bulletin("permalink: /:lang/:sections/:slug.html")
                .with("content/en/_posts/news/2026-01-01-a.md", "---\ntitle: A\n---\nText.\n");

        assertThat(build().text("en/news/a.html")).contains("Text.");
    }

    @Test
    void aStaticPageWaitsForItsTimeAndGoesWithIt() {
        bulletin("")
                .with("content/en/pages/help.md", """
                        ---
                        title: Help
                        publishDate: 2026-03-02
                        expiryDate: 2026-03-04
                        ---
                        Text.
                        """)
                .with("content/en/pages/about.md", "---\ntitle: About\n---\nText.\n");

        BuildReport early = SiteBuild.of(root, NOW).run();
        assertThat(early.problems()).extracting(Problem::code).contains(ProblemCode.HELD_BACK);
        assertThat(early.next())
                .hasValueSatisfying(next -> assertThat(next.due()).isEqualTo("2026-03-02T00:00:00Z"));
        assertThat(root.resolve("target/site/en/help.html")).doesNotExist();
        assertThat(last().text("en/about.html")).doesNotContain("Help", "help");

        assertThat(SiteBuild.of(root, Instant.parse("2026-03-02T00:00:00Z"))
                        .run()
                        .next())
                .hasValueSatisfying(next -> assertThat(next.due()).isEqualTo("2026-03-04T00:00:00Z"));
        assertThat(last().text("en/about.html")).contains("help.html");
        assertThat(codes(Instant.parse("2026-03-04T00:00:00Z"))).contains(ProblemCode.EXPIRED);
        assertThat(root.resolve("target/site/en/help.html")).doesNotExist();
    }

    @Test
    void aTranslationsTimeIsNotItsOriginals() {
        String translated = "---\ntitle: %s\ntranslatedFrom: en@0123456789ab\n%s\n---\nText.\n";
        bilingual()
                .with("content/en/out.md", article("2026-02-01", "Text."))
                .with("content/ru/out.md", translated.formatted("A", "publishDate: 2026-03-05"))
                .with("content/en/later.md", article("2026-03-05", "Text."))
                .with("content/ru/later.md", translated.formatted("B", "date: 2026-03-05\npublishDate: 2026-02-20"));

        SiteFiles site = build();
        assertThat(site.bytes())
                .containsKeys("en/2026/02/out.html", "ru/2026/03/later.html")
                .doesNotContainKeys("ru/2026/02/out.html", "en/2026/03/later.html");
    }

    /** What is to come is not let out by another text that says no more than its own time. */
    @Test
    void aDateThatIsToComeHoldsBackWhateverAnotherLanguageSays() {
        bilingual()
                .with("content/en/a.md", article("2026-03-05", "Text."))
                .with("content/ru/a.md", "---\ntitle: A\npublishDate: 2026-02-20\n---\nText.\n");

        assertThat(build().bytes()).doesNotContainKey("en/2026/03/a.html");
    }

    /** Looking for a title in it took a time without end. */
    @Test
    void aTextOfManyLinesBesideArticlesIsLookedThroughAtOnce() {
        bulletin("")
                .with("content/en/a.md", article("2026-02-01", "Text."))
                .with("content/en/windows.txt", "---\r\n" + "Line of text here\r\n".repeat(200))
                .with("content/en/empty.txt", "---\n" + "\n".repeat(4_090))
                .with("content/en/meant.txt", "---\r\ndate: 2026-02-01\r\ntitle: X\r\n---\r\nText.\r\n");

        assertThat(SiteBuild.of(root, NOW).run().problems())
                .extracting(Problem::code)
                .containsOnlyOnce(ProblemCode.ARTICLE_AS_TEXT);
    }

    /** No error, or the page that is over would stay until somebody mends the menu. */
    @Test
    void aMenuMayNameAPageThatIsNotShownYetOrAnyMore() {
        bulletin("menu: {en: [archive, page:help, page:old]}")
                .with("content/en/pages/help.md", "---\ntitle: Help\npublishDate: 2026-03-02\n---\nText.\n")
                .with("content/en/pages/old.md", "---\ntitle: Old\nexpiryDate: 2026-02-02\n---\nText.\n")
                .with("content/en/a.md", article("2026-02-01", "Text."));

        assertThat(build().text("en/2026/02/a.html")).doesNotContain("help.html", "old.html");
    }

    @Test
    void aStaticPageWaitsWithItsTranslationWhateverItsDate() {
        bilingual()
                .with("content/pages/plan.ru.md", "---\ntitle: A\npublishDate: 2026-03-15\n---\nText.\n")
                .with("content/pages/plan.en.md", "---\ntitle: B\ndate: 2026-03-31\n---\nText.\n");

        assertThat(build().bytes()).doesNotContainKeys("en/plan.html", "ru/plan.html");
    }

    @Test
    void keysThatSayNothingAreNotTold() {
        bulletin("")
                .with(
                        "content/en/pages/about.md",
                        "---\ntitle: About\ntags: []\ncategories:\nlive: false\n---\nText.\n")
                .with("content/en/a.md", """
                        ---
                        title: A
                        date: 2026-02-01 10:00
                        embargo: 2026-02-01 10:00
                        hide: [navigation, toc]
                        password: ""
                        params: {release: 2026-07-03, hide: title, released: no}
                        ---
                        Text.
                        """);

        assertThat(codes(NOW)).isEmpty();
    }

    private TestSite site() {
        return new TestSite(root);
    }

    private TestSite bulletin(String setting) {
        return site().with("content/bulletin.yaml", """
                title: Herald
                languages: [en]
                zone: UTC
                url: https://herald.example
                %s
                """.formatted(setting));
    }

    private TestSite bilingual() {
        return site().with("content/bulletin.yaml", """
                title: Herald
                languages: [en, ru]
                zone: UTC
                url: https://herald.example
                """);
    }

    private static String article(String date, String text) {
        return "---\ntitle: A\ndate: %s\n---\n%s\n".formatted(date, text);
    }

    private SiteFiles build() {
        BuildReport report = SiteBuild.of(root, NOW).run();
        assertThat(report.written()).as(report.problems().toString()).isPresent();
        return last();
    }

    private SiteFiles last() {
        return SiteFiles.of(root.resolve("target/site"));
    }

    private List<ProblemCode> codes(Instant now) {
        return SiteBuild.of(root, now).run().problems().stream()
                .map(Problem::code)
                .toList();
    }
}
