package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.TestSite;
import org.vestnik.problem.ExitCode;

class PreviewTest {

    private static final Path THEME = Path.of("../../templates");
    private static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.write(root, """
                -- content/bulletin.yaml --
                title: {en: Herald, ru: Вестник}
                languages: [en, ru]
                zone: Europe/Moscow
                url: https://herald.example
                -- content/en/court.md --
                ---
                title: The court
                date: 2026-02-02
                ---

                Five words stand in here.
                -- content/ru/court.md --
                ---
                title: Суд
                date: 2026-02-02
                updated: 2026-02-05
                ---

                Текст.
                -- content/en/alone.md --
                ---
                title: Told once
                date: 2026-02-03
                draft: true
                ---

                Text.
                -- content/en/later.md --
                ---
                title: Not yet
                date: 2026-04-01
                ---

                Text.
                -- content/en/over.md --
                ---
                title: No more
                date: 2026-01-01
                expiryDate: 2026-01-05
                ---

                Text.
                """);
    }

    private static String article(String date, String text) {
        return "---\ntitle: The court\ndate: " + date + "\n---\n\n" + text + "\n";
    }

    @Test
    void eachSaveIsBuiltAndServed() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();
            assertThat(served.page("/en/2026/02/court.html"))
                    .contains("Five words")
                    .contains("data-version=\"1\"");
            site.with("content/en/court.md", article("2026-02-02", "Other words."));

            assertThat(served.next().changed().files()).containsExactly(site.path("content/en/court.md"));
            assertThat(served.page("/en/2026/02/court.html"))
                    .contains("Other words")
                    .contains("data-version=\"3\""); // at once, and when all that shows an article was built
        }
    }

    /** Browsers run no script whose type is not told: the search is one. */
    @Test
    void aScriptIsServedAsOne() throws Exception {
        site.with("content/bulletin.yaml", "title: Herald\nlanguages: [en, ru]\nzone: Europe/Moscow\nsearch: true\n");
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();
            assertThat(served.ask("/en/search/w0.js").headers().firstValue("Content-Type"))
                    .contains("text/javascript; charset=utf-8");
        }
    }

    @Test
    void onlyAPageThatChangedNeedBeReloaded() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();
            String court = mark(served, "/en/2026/02/court.html");
            String russian = mark(served, "/ru/2026/02/court.html");
            site.with("content/en/court.md", article("2026-02-02", "Other words."));
            served.next();

            assertThat(mark(served, "/en/2026/02/court.html")).isNotEqualTo(court);
            assertThat(mark(served, "/ru/2026/02/court.html")).isEqualTo(russian);
        }
    }

    private static String mark(ServedBulletin served, String page) throws Exception {
        Matcher mark = Pattern.compile("data-mark=\"([^\"]+)\"").matcher(served.page(page));
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    @Test
    void theEditionsHaveAPageOfTheirOwn() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();

            assertThat(served.page("/-/status")).contains("content/en/alone.md").doesNotContain("data-mark");
            assertThat(served.page("/en/")).contains("<a href=\"/-/status\">");
        }
    }

    @Test
    void aMistakeLeavesTheLastGoodPagesWithABoxUntilItIsMended() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();
            site.with("content/en/court.md", article("31/12/2026", "Other words."));
            served.next();
            assertThat(served.page("/en/2026/02/court.html"))
                    .contains(
                            "Five words",
                            "<section><h2>",
                            "content/en/court.md:3:7",
                            "date: 31/12/2026\n      <b>^</b>")
                    .doesNotContain("Other words");
            site.with("content/en/court.md", article("2026-02-02", "Other words."));
            served.next();

            assertThat(served.page("/en/2026/02/court.html")).contains("Other words", "<section></section>");
        }
    }

    @Test
    void aBulletinThatIsBrokenFromTheStartShowsWhyAndThenItself() throws Exception {
        site.with("content/en/court.md", article("31/12/2026", "Text."));
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();
            HttpResponse<String> before = served.ask("/");
            assertThat(before.statusCode()).isEqualTo(503);
            assertThat(before.body()).contains("there are no pages yet", "content/en/court.md:3:7");
            site.with("content/en/court.md", article("2026-02-02", "Text."));
            served.next();

            assertThat(served.page("/")).contains("The court").doesNotContain("no pages yet");
        }
    }

    @Test
    void whatReadersDoNotSeeIsMarkedOnItsPageAndInLists() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();

            assertThat(served.page("/en/2026/02/alone.html")).contains("<strong>draft: readers do not see it</strong>");
            assertThat(served.page("/en/"))
                    .contains("Told once</a> <vestnik-mark>draft</vestnik-mark>")
                    .contains("Not yet</a> <vestnik-mark>held back until 2026-04-01 00:00</vestnik-mark>")
                    .contains("No more</a> <vestnik-mark>expired 2026-01-05 00:00</vestnik-mark>")
                    .doesNotContain("The court</a> <vestnik-mark>");
            assertThat(site.path("target/preview/en/index.html"))
                    .content()
                    .contains("Told once")
                    .doesNotContain("vestnik-");
        }
    }

    @Test
    void theBarTellsWhatThePageCostsAndHowItIsTranslated() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();

            assertThat(served.page("/en/2026/02/court.html"))
                    .contains(">content/en/court.md</a>", "words: 5", "1 min to read", "requests: 1")
                    .containsPattern("[12]\u202F\\d{3} of 11\u202F000 bytes")
                    .contains(
                            "<a href=\"../../../ru/2026/02/court.html\">ru: has changed later, this page has not</a>");
            assertThat(served.page("/ru/2026/02/court.html")).contains("en: has not followed the last change here");
            assertThat(served.page("/en/2026/02/alone.html")).contains("<em>ru: not translated</em>");
            assertThat(served.page("/en/")).contains("template: home.ftlh");
        }
    }

    @Test
    void templatesWordsAndSettingsArePickedUp() throws Exception {
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            served.next();
            site.with(
                    "templates/home.ftlh",
                    Files.readString(THEME.resolve("home.ftlh")).replace("</@p.layout>", "MY THEME</@p.layout>"));
            until(served, "/en/", "MY THEME");
            site.with(
                    "templates/words/en.yaml",
                    Files.readString(THEME.resolve("words/en.yaml")).replaceFirst("feed: .*", "feed: MY WORD"));
            until(served, "/en/", "MY WORD");
            site.with(
                    "content/bulletin.yaml",
                    Files.readString(site.path("content/bulletin.yaml")).replace("Herald", "MY TITLE"));
            until(served, "/en/", "MY TITLE");
        }
    }

    @Test
    void eachBuildAsksForTheTimeAnew() throws Exception {
        Clock late = new Clock() {
            private Instant now = Instant.parse("2026-03-31T20:00:00Z");

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plus(Duration.ofMinutes(45));
                return now;
            }
        };
        try (ServedBulletin served = new ServedBulletin(root, late)) {
            served.next();
            site.with("content/en/court.md", article("2026-02-02", "Later."));
            served.next();

            assertThat(served.page("/en/2026/04/later.html")).doesNotContain("held back");
        }
    }

    @Test
    void aFolderWithoutABulletinEndsAtOnce() throws Exception {
        Files.delete(site.path("content/bulletin.yaml"));
        try (ServedBulletin served = new ServedBulletin(root, MARCH)) {
            assertThat(served.ended()).isEqualTo(ExitCode.CONFIGURATION);
        }
    }

    @Test
    void closingEndsItAndLeavesNoBuildBehind() throws Exception {
        ServedBulletin served = new ServedBulletin(root, MARCH);
        served.next();
        site.with("content/en/court.md", article("2026-02-02", "Last."));
        served.close();

        assertThat(served.ended()).isEqualTo(ExitCode.DONE);
        assertThat(site.path("target/.preview.pid")).doesNotExist();
        assertThat(site.path("target/.preview.staging")).doesNotExist();
    }

    private static void until(ServedBulletin served, String path, String text)
            throws IOException, InterruptedException {
        while (!served.page(path).contains(text)) {
            served.next();
        }
    }
}
