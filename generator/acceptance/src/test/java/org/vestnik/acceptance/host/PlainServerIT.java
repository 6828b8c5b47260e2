package org.vestnik.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Visit;
import org.vestnik.acceptance.host.Shell.Run;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** A plain server from a push to a reader: a real git, the real hook, a real nginx, a real browser. */
@ExtendWith(BrowserSession.class)
class PlainServerIT {

    private static final String ARTICLE = "content/en/2026/rally.md";
    private static final String RALLY = """
            ---
            title: Rally in Perm
            date: 2026-02-01
            ---

            %s
            """;

    @TempDir
    private Path folder;

    private PlainServer server;
    private Nginx nginx;

    @BeforeEach
    void firstPush() throws Exception {
        server = PlainServer.in(folder);
        Run push = server.with(ARTICLE, RALLY.formatted("Twelve were detained."))
                .push()
                .succeeded();

        assertThat(push.out()).contains("remote: Readers see release 000001-");
        nginx = Nginx.start(folder.resolve("nginx"), server.root().resolve("host/nginx.conf"));
    }

    @AfterEach
    void end() throws InterruptedException {
        nginx.close();
    }

    @Test
    void readersSeeWhatWasPushed(Browser browser) throws IOException {
        WrittenSite site = WrittenSite.at(server.root().resolve("current").toRealPath());

        assertThat(site.pages()).hasSizeGreaterThan(10);
        for (WrittenPage page : site.pages()) {
            Visit visit = browser.open(nginx.address().resolve(page.file()));
            assertThat(visit.failures()).as(page.file()).isEmpty();
            assertThat(visit.complaints()).as(page.file()).isEmpty();
        }
        browser.open(nginx.address().resolve("en/2026/02/rally.html"));
        assertThat(browser.run("return document.querySelector('main').innerText")
                        .toString())
                .contains("Rally in Perm", "Twelve were detained.");
    }

    @Test
    void aBrokenArticleLeavesTheOldSiteAndTellsFileAndLine() throws Exception {
        Answer before = ask("en/2026/02/rally.html");
        Run push = server.with(ARTICLE, RALLY.formatted("Thirteen.").replace("2026-02-01", "31/31/2026"))
                .push();

        assertThat(push.exit()).as("the texts have arrived").isZero();
        assertThat(push.out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("remote: " + ARTICLE + ":3:7 FM003 "))
                .contains("remote: The push has arrived, but the site stays as it was");
        assertThat(ask("en/2026/02/rally.html").body()).isEqualTo(before.body()).contains("Twelve");
        assertThat(server.releases()).hasSize(1);

        assertThat(server.with(ARTICLE, RALLY.formatted("Thirteen were detained."))
                        .push()
                        .out())
                .contains("remote: Readers see release 000002-");
        assertThat(ask("en/2026/02/rally.html").body()).contains("Thirteen");
    }

    @Test
    void whatIsWrongIsToldInTheLanguageOfTheDesk() throws Exception {
        Run push = server.setting("MESSAGES", "ru")
                .with(ARTICLE, "No front matter.\n")
                .push();

        assertThat(push.out().lines().map(String::strip))
                .anyMatch(
                        line -> line.startsWith("remote: " + ARTICLE + ":1:1 ") && line.matches(".*\\p{IsCyrillic}.*"))
                .contains("remote: Отправленное получено, но сайт остался прежним");
    }

    @Test
    void fiveReleasesAreKeptAndAnyOfThemCanBeShownAgain() throws Exception {
        for (int i = 2; i <= 7; i++) {
            server.with(ARTICLE, RALLY.formatted("Version " + i)).push().succeeded();
        }
        List<String> kept = server.releases();
        assertThat(kept).hasSize(5).first().asString().startsWith("000003-");

        server.script("rollback").succeeded();
        assertThat(ask("en/2026/02/rally.html").body()).contains("Version 6");
        server.script("rollback", kept.get(1)).succeeded();
        assertThat(ask("en/2026/02/rally.html").body()).contains("Version 4");
        assertThat(server.script("rollback", "--list").out().lines())
                .contains("* " + kept.get(1), "  " + kept.get(4))
                .hasSize(5);
        assertThat(server.script("rollback", "000001-0").exit()).isEqualTo(1);
        assertThat(server.script("rollback", "../program").exit()).isEqualTo(1);
        assertThat(server.shown()).isEqualTo(kept.get(1));

        server.with(ARTICLE, RALLY.formatted("Version 8")).push().succeeded();
        assertThat(ask("en/2026/02/rally.html").body()).contains("Version 8");
        assertThat(server.releases()).hasSize(5).last().asString().startsWith("000008-");
    }

    /** Files that did not change are the same on the disk, so that a reader's copy stays good. */
    @Test
    void aReleaseSharesWithTheLastOneWhatDidNotChange() throws Exception {
        Answer about = ask("en/about.html");
        server.with(ARTICLE, RALLY.formatted("Another.")).push().succeeded();

        assertThat(ask("en/about.html").header("etag")).isNotEmpty().isEqualTo(about.header("etag"));
        List<Path> both = server.releases().stream()
                .map(name -> server.root().resolve("releases").resolve(name).resolve("en/about.html"))
                .toList();
        assertThat(Files.isSameFile(both.get(0), both.get(1))).isTrue();
    }

    @Test
    void aReaderAlwaysFindsAWholeSite() throws Exception {
        var over = new AtomicBoolean();
        CompletableFuture<List<String>> reader = CompletableFuture.supplyAsync(() -> {
            List<String> seen = new ArrayList<>();
            while (!over.get()) {
                seen.add(quietly("en/2026/02/rally.html"));
            }
            return seen;
        });
        server.with(ARTICLE, RALLY.formatted("Second.")).push().succeeded();
        server.with(ARTICLE, RALLY.formatted("Third.")).push().succeeded();
        over.set(true);

        assertThat(reader.get()).hasSizeGreaterThan(10).containsOnly("200 whole");
    }

    @Test
    void otherBranchesChangeNothing() throws Exception {
        Run push = Shell.in(server.bulletin())
                .run("git", "push", "server", "HEAD:refs/heads/aside")
                .succeeded();

        assertThat(push.out()).contains("remote: The site stays as it is: it is built from the branch main");
        assertThat(server.releases()).hasSize(1);
        Run deletion = Shell.in(server.bulletin())
                .run("git", "push", "server", ":refs/heads/aside")
                .succeeded();
        assertThat(deletion.out()).contains("remote: The site stays as it is");
    }

    @Test
    void theScheduleBuildsOnlyWhatIsDue() throws Exception {
        server.setting("BUILD_OPTIONS", "--clock 2026-02-01T12:00:00Z")
                .with("content/en/2026/later.md", """
                        ---
                        title: Later
                        date: 2026-02-01
                        publishDate: 2026-02-03
                        ---

                        Now it is told.
                        """)
                .push()
                .succeeded();
        assertThat(ask("en/2026/02/later.html").status()).isEqualTo(404);

        server.setting("BUILD_OPTIONS", "--clock 2200-01-01T00:00:00Z")
                .script("build-when-due")
                .succeeded();
        assertThat(ask("en/2026/02/later.html").body()).contains("Now it is told.");

        Run idle =
                server.setting("JAVA", "/no/such/java").script("build-when-due").succeeded();
        assertThat(idle.out()).as("nothing is started").isEmpty();
    }

    @Test
    void aReleaseThatWasTakenBackStaysSoUntilTheNextPush() throws Exception {
        server.setting("BUILD_OPTIONS", "--clock 2026-02-01T12:00:00Z")
                .with(ARTICLE, RALLY.formatted("A slander."))
                .push()
                .succeeded();
        server.script("rollback").succeeded();
        String shown = server.shown();
        server.script("build-when-due").succeeded();

        assertThat(server.shown()).isEqualTo(shown).startsWith("000001-");
    }

    @Test
    void installingAgainKeepsSettingsAndSite() throws Exception {
        server.setting("KEEP", "9");
        String shown = server.shown();
        server.install();

        assertThat(server.root().resolve("host/settings")).content().contains("KEEP='9'");
        assertThat(server.shown()).isEqualTo(shown);
    }

    @Test
    void theRootOffersAllEditionsToEverybody() throws Exception {
        Answer root = ask("", "--header", "Accept-Language: ru");

        assertThat(root.status()).isEqualTo(200);
        assertThat(root.body()).contains("hreflang=\"en\"", "hreflang=\"ru\"");
        assertThat(root.body())
                .isEqualTo(ask("", "--header", "Accept-Language: en").body());
        assertThat(root.header("vary")).doesNotContain("Language");
        assertThat(ask("ru").header("location")).isEqualTo("/ru/");
    }

    @Test
    void whatIsNotThereIsMissedInTheLanguageOfItsEdition() throws Exception {
        assertThat(ask("ru/nothing.html").status()).isEqualTo(404);
        assertThat(ask("ru/nothing.html").body()).contains("<html lang=\"ru\">");
        assertThat(ask("en/nothing/").body()).contains("<html lang=\"en\">");
        assertThat(ask("en/2026/").status()).as("a folder without a page").isEqualTo(404);
        assertThat(ask("nothing.png").body()).contains("lang=\"en\"", "lang=\"ru\"");
        assertThat(ask("de/nothing.html").body())
                .isEqualTo(ask("nothing.png").body())
                .isNotEqualTo(ask("en/nothing/").body());
    }

    @Test
    void everyAnswerIsSafeAndSaysWhatItIs() throws Exception {
        for (String path : List.of("", "en/feed.xml", "ru/nothing.html")) {
            Answer answer = ask(path);
            assertThat(answer.header("content-security-policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(answer.header("x-content-type-options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("referrer-policy")).as(path).isEqualTo("no-referrer");
            assertThat(answer.header("server")).as(path).isEqualTo("nginx");
        }
        assertThat(type("")).isEqualTo("text/html; charset=utf-8");
        assertThat(type("en/feed.xml")).isEqualTo("application/atom+xml; charset=utf-8");
        assertThat(type("en/feed.json")).isEqualTo("application/feed+json");
        assertThat(type("sitemap.xml")).isEqualTo("application/xml; charset=utf-8");
        assertThat(type("manifest.sha256")).isEqualTo("text/plain; charset=utf-8");
        assertThat(ask("next-build.json").header("cache-control")).isEqualTo("no-cache");
    }

    /** As the option {@code --precompress} puts them there; what has none is compressed on the way. */
    @Test
    void filesThatAreCompressedAlreadyAreHandedOut() throws Exception {
        Path page = server.root().resolve("current/en/about.html");
        Files.writeString(page.resolveSibling("about.html.br"), "the Brotli file");
        Files.writeString(page.resolveSibling("about.html.gz"), "the gzip file");

        Answer brotli = ask("en/about.html", "--header", "Accept-Encoding: gzip, br");
        assertThat(brotli.body()).isEqualTo("the Brotli file");
        assertThat(brotli.header("content-encoding")).isEqualTo("br");
        assertThat(brotli.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(brotli.header("vary")).contains("Accept-Encoding");
        assertThat(ask("en/about.html", "--header", "Accept-Encoding: gzip").body())
                .isEqualTo("the gzip file");
        assertThat(ask("en/about.html").body()).isEqualTo(Files.readString(page));
        assertThat(ask("en/about.html", "--header", "Accept-Encoding: identity").header("content-encoding"))
                .isEmpty();
        assertThat(ask("en/", "--head", "--header", "Accept-Encoding: gzip").header("content-encoding"))
                .isEqualTo("gzip");
    }

    /** Providers that cut a connection after 16 KB count from its beginning. */
    @Test
    void obstructedReadersGetAConnectionForEachPage() throws Exception {
        URI page = nginx.address().resolve("en/");
        String[] twice = {
            "curl",
            "--silent",
            "--output",
            "/dev/null",
            "--output",
            "/dev/null",
            "--write-out",
            "%{num_connects} ",
            page.toString(),
            page.toString(),
            "--header"
        };

        assertThat(run(twice, "Host: bulletin.example").out()).isEqualTo("1 0 ");
        assertThat(run(twice, "Host: direct.bulletin.example").out()).isEqualTo("1 1 ");
    }

    private String type(String path) throws IOException, InterruptedException {
        return ask(path).header("content-type");
    }

    private String quietly(String path) {
        try {
            Answer answer = ask(path);
            return answer.status() + (answer.body().endsWith("</script>\n") ? " whole" : " cut");
        } catch (IOException | InterruptedException e) {
            return e.toString();
        }
    }

    private Answer ask(String path, String... more) throws IOException, InterruptedException {
        return Answer.of(nginx.address().resolve(path), more);
    }

    private Run run(String[] command, String last) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(command));
        all.add(last);
        return Shell.in(folder).run(all.toArray(String[]::new)).succeeded();
    }
}
