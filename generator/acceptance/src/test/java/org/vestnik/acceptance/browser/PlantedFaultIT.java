package org.vestnik.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.acceptance.site.MiniSite;

/** What the browser's checks are for, they find when it is planted into a good site, and only then. */
@ExtendWith(BrowserSession.class)
class PlantedFaultIT {

    private static final String ARTICLE = "en/2018/08/court.html";

    @TempDir
    private Path folder;

    private Path site;
    private Mount mount;

    @BeforeEach
    void mount() throws IOException {
        site = MiniSite.copyTo(folder);
        mount = Mount.belowPath(site);
    }

    @AfterEach
    void unmount() {
        mount.close();
    }

    @Test
    void goodPageAsksForItselfAndItsPicture(Browser browser) {
        for (boolean scripts : List.of(true, false)) {
            browser.setScripts(scripts);

            Visit visit = browser.open(mount.of(ARTICLE));

            assertThat(visit.requests())
                    .containsExactly(
                            mount.of(ARTICLE).toString(), mount.of("door.png").toString());
            assertThat(visit.failures()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void missingPictureFails(Browser browser) throws IOException {
        Files.delete(site.resolve("door.png"));

        assertThat(browser.open(mount.of(ARTICLE)).failures()).containsExactly("404 " + mount.of("door.png"));
        try (Mount files = Mount.files(site)) {
            assertThat(browser.open(files.of(ARTICLE)).failures())
                    .singleElement()
                    .asString()
                    .endsWith("/door.png");
        }
    }

    @Test
    void foreignRequestIsSeenThoughThePolicyRefusesIt(Browser browser) throws IOException {
        MiniSite.plant(site, ARTICLE, "../../../door.png", "http://127.0.0.2:9/door.png");

        Visit visit = browser.open(mount.of(ARTICLE));

        assertThat(visit.complaints()).anySatisfy(line -> assertThat(line).contains("Content Security Policy"));
        assertThat(visit.failures()).anySatisfy(line -> assertThat(line).contains("http://127.0.0.2:9/door.png"));
    }

    @Test
    void foreignRequestIsSeen(Browser browser) throws IOException {
        MiniSite.plant(site, ARTICLE, "../../../door.png", "http://127.0.0.2:9/door.png");
        MiniSite.plant(site, ARTICLE, "img-src 'self'", "img-src *");

        assertThat(browser.open(mount.of(ARTICLE)).requests()).contains("http://127.0.0.2:9/door.png");
    }

    @Test
    void scriptErrorIsHeardOnlyWithScripts(Browser browser) throws IOException {
        MiniSite.plant(site, ARTICLE, "default-src 'none';", "default-src 'none';script-src 'unsafe-inline';");
        MiniSite.plant(site, ARTICLE, "</main>", "</main><script>null.x</script>");

        assertThat(browser.open(mount.of(ARTICLE)).complaints())
                .singleElement()
                .asString()
                .contains("TypeError");
        browser.setScripts(false);
        assertThat(browser.open(mount.of(ARTICLE)).complaints()).isEmpty();
    }

    @Test
    void storedItemIsFound(Browser browser) throws IOException {
        browser.open(mount.of(ARTICLE));
        assertThat(browser.storedItems()).isZero();
        MiniSite.plant(site, ARTICLE, "default-src 'none';", "default-src 'none';script-src 'unsafe-inline';");
        MiniSite.plant(
                site, ARTICLE, "</main>", "</main><script>localStorage.a = 'b'; document.cookie = 'c=d'</script>");

        browser.open(mount.of(ARTICLE));
        assertThat(browser.storedItems()).isEqualTo(2);
    }

    @Test
    void breachOfThePolicyIsHeard(Browser browser) throws IOException {
        MiniSite.plant(site, ARTICLE, "</main>", "</main><script>document.title = 'x'</script>");

        assertThat(browser.open(mount.of(ARTICLE)).complaints())
                .anySatisfy(line -> assertThat(line).contains("Content Security Policy"));
    }

    @Test
    void iconIsAskedForWhereThePageNamesNone(Browser browser) throws Exception {
        MiniSite.plant(site, ARTICLE, "<link rel=\"icon\" href=\"data:,\">", "");
        MiniSite.plant(site, ARTICLE, "img-src 'self' data:", "img-src *");

        browser.open(mount.of(ARTICLE));

        SiteServer server = mount.server().orElseThrow();
        for (int tries = 0; tries < 50 && !server.asked().contains("/favicon.ico"); tries++) {
            Thread.sleep(100);
        }
        assertThat(server.asked()).contains("/favicon.ico");
    }

    @Test
    void axePassesTheGoodPageAndFindsPoorContrastInOneScheme(Browser browser) throws IOException {
        var audit = new AxeAudit();
        for (boolean dark : List.of(true, false)) {
            browser.setDark(dark);
            browser.open(mount.of(ARTICLE));
            assertThat(audit.violations(browser)).isEmpty();
        }
        MiniSite.plant(site, ARTICLE, "body{background:#111;color:#eee}", "body{background:#111;color:#444}");
        browser.open(mount.of(ARTICLE));
        assertThat(audit.violations(browser)).isEmpty();
        browser.setDark(true);
        browser.open(mount.of(ARTICLE));
        assertThat(audit.violations(browser))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("color-contrast ("));
    }

    @Test
    void axeFindsAPictureWithoutItsText(Browser browser) throws IOException {
        MiniSite.plant(site, ARTICLE, " alt=\"A closed door\"", "");
        browser.open(mount.of(ARTICLE));

        assertThat(new AxeAudit().violations(browser))
                .singleElement()
                .asString()
                .startsWith("image-alt (1): img: ");
    }

    @Test
    void axeFindsSmallTargets(Browser browser) throws IOException {
        MiniSite.plant(site, "en/index.html", "<ul>", "<p><button>i</button><button>j</button><ul>");
        MiniSite.plant(site, "en/index.html", "<style>", "<style>button{padding:0;border:0;width:9px;height:9px}");
        browser.open(mount.of("en/index.html"));

        assertThat(new AxeAudit().violations(browser))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("target-size ("));
    }

    @Test
    void sidewaysScrollingIsFound(Browser browser) throws IOException {
        browser.setViewport(320, 256, 4);
        browser.open(mount.of(ARTICLE));
        assertThat(Layout.sidewaysScrolling(browser)).isEmpty();
        MiniSite.plant(site, ARTICLE, "</article>", "<pre style=width:400px>x</pre></article>");
        browser.open(mount.of(ARTICLE));
        assertThat(Layout.sidewaysScrolling(browser)).first().asString().contains("416 px wide in a window of 320");
    }
}
