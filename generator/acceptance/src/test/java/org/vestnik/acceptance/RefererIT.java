package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** Whoever follows a link out of the site does not tell the other site where he came from. */
@ExtendWith({DemoSite.class, BrowserSession.class})
class RefererIT {

    private static final String META = "<meta name=\"referrer\" content=\"no-referrer\">";
    private static final String REL = " rel=\"noreferrer\"";

    @TempDir
    private Path work;

    private final BlockingQueue<Optional<String>> asked = new LinkedBlockingQueue<>();
    private HttpServer elsewhere;

    @BeforeEach
    void listen() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/elsewhere", exchange -> {
            asked.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Referer")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        elsewhere.stop(0);
    }

    @Test
    void nobodyIsToldWhereHisReadersComeFrom(Browser browser) throws Exception {
        Path site = site();
        String page = Files.readString(site.resolve("en/2026/01/out.html"));
        assertThat(page).contains(META, REL);

        assertThat(referers(browser, site, page)).containsOnly(Optional.empty());
    }

    /** The page's word holds for what themes add, the link's for what is copied out of a page, into a feed reader say. */
    @Test
    void eitherWordIsEnough(Browser browser) throws Exception {
        Path site = site();
        String page = Files.readString(site.resolve("en/2026/01/out.html"));

        assertThat(referers(browser, site, page.replace(META, ""))).containsOnly(Optional.empty());
        assertThat(referers(browser, site, page.replace(REL, ""))).containsOnly(Optional.empty());
        assertThat(referers(browser, site, page.replace(META, "").replace(REL, "")))
                .as("without both a browser tells")
                .anyMatch(Optional::isPresent);
    }

    @Test
    void everyLinkOfTheDemonstrationSaysSo(WrittenSite site) {
        assertThat(site.pages()).extracting(WrittenPage::html).allSatisfy(page -> {
            assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
            assertThat(page.select("main a[href^=http]")
                            .not("[rel~=noreferrer]")
                            .not("[href^=" + site.address() + "]"))
                    .isEmpty();
        });
    }

    /** What the other site is told by a reader at a domain's root, and by one with the folder on his disk. */
    private List<Optional<String>> referers(Browser browser, Path site, String page) throws Exception {
        Files.writeString(site.resolve("en/2026/01/out.html"), page);
        try (Mount root = Mount.atRoot(site);
                Mount files = Mount.files(site)) {
            return List.of(
                    referer(browser, root.of("en/2026/01/out.html")),
                    referer(browser, files.of("en/2026/01/out.html")));
        }
    }

    private Optional<String> referer(Browser browser, URI page) throws InterruptedException {
        browser.open(page);
        browser.run("document.querySelector('main a[href*=\"/elsewhere\"]').click()");
        return asked.poll(20, TimeUnit.SECONDS);
    }

    private Path site() throws IOException {
        Path root = Files.createDirectories(work.resolve("bulletin"));
        Files.createDirectories(root.resolve("content/en"));
        Files.writeString(root.resolve("content/bulletin.yaml"), """
                title: Herald
                languages: [en]
                zone: UTC
                url: https://herald.example
                """);
        Files.writeString(root.resolve("content/en/out.md"), """
                ---
                title: A way out
                date: 2026-01-01
                ---
                [A report](http://127.0.0.1:%d/elsewhere) of another site.
                """.formatted(
                        elsewhere.getAddress().getPort()));
        return Builds.build(root, work, Builds.DEMO_CLOCK);
    }
}
