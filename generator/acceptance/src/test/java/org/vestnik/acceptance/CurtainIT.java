package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Visit;
import org.vestnik.acceptance.curtain.CurtainServer;
import org.vestnik.acceptance.curtain.CurtainServer.Door;
import org.vestnik.acceptance.curtain.CutLink;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/**
 * A reader whose provider cuts foreign connections after 16 KB or 14 packets walks from the front page to an article, to the
 * next, to its translation and to the feed.
 */
@ExtendWith({DemoSite.class, BrowserSession.class})
class CurtainIT {

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void walkArrives(String language, WrittenSite site, Browser browser) throws Exception {
        try (CurtainServer server = CurtainServer.start(work, site.root(), Door.DIRECT);
                CutLink link = CutLink.to(server.address())) {
            open(browser, link.address().resolve(language + "/"));
            URI article = article(browser, site, link, "");
            open(browser, article);
            URI next = article(browser, site, link, article.getPath());
            open(browser, next);
            URI translation = target(browser, "a[hreflang]:not([hreflang=" + language + "])");
            open(browser, translation);
            assertThat(browser.run("return document.documentElement.lang")).isNotEqualTo(language);
            URI feed = target(browser, "a[href$='feed.xml']");
            open(browser, feed);

            assertThat(List.of(article, next, translation, feed)).doesNotHaveDuplicates();
            assertThat(link.carried()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(connection -> {
                assertThat(connection.cut()).isFalse();
                assertThat(connection.bytes()).isLessThan(CutLink.BYTES);
                assertThat(connection.packets()).isLessThan(CutLink.PACKETS);
            });
        }
    }

    @Test
    void everyPageAndFeedArrives(WrittenSite site) throws Exception {
        try (CurtainServer server = CurtainServer.start(work, site.root(), Door.DIRECT);
                CutLink link = CutLink.to(server.address())) {
            HttpClient reader =
                    HttpClient.newBuilder().version(Version.HTTP_1_1).build();
            List<String> files = site.files().stream()
                    .filter(file -> file.endsWith(".html") || file.contains("/feed"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(20);
            for (String file : files) {
                fetch(reader, link.address().resolve(file));
            }
            assertThat(link.carried())
                    .hasSize(files.size())
                    .allSatisfy(connection -> assertThat(connection.cut()).isFalse());
        }
    }

    /** With many answers on one connection the same walk is cut: that is why the setting is shipped. */
    @Test
    void connectionThatIsKeptIsCut(WrittenSite site) throws Exception {
        try (CurtainServer server = CurtainServer.start(work, site.root(), Door.USUAL);
                CutLink link = CutLink.to(server.address())) {
            HttpClient reader =
                    HttpClient.newBuilder().version(Version.HTTP_1_1).build();
            assertThatThrownBy(() -> {
                        for (WrittenPage page : site.pages()) {
                            fetch(reader, link.address().resolve(page.file()));
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(link.carried()).anyMatch(CutLink.Carried::cut);
        }
    }

    /** A page that is too heavy is cut on a connection of its own. */
    @Test
    void heavyPageIsCut() throws Exception {
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < 3_000; i++) {
            text.append(Long.toString(i * 0x9E3779B97F4A7C15L, 36)).append(' ');
        }
        Path site = Files.createDirectory(work.resolve("site"));
        Files.writeString(site.resolve("index.html"), text);
        try (CurtainServer server = CurtainServer.start(work, site, Door.DIRECT);
                CutLink link = CutLink.to(server.address())) {
            HttpClient reader =
                    HttpClient.newBuilder().version(Version.HTTP_1_1).build();

            assertThatThrownBy(() -> fetch(reader, link.address())).isInstanceOf(IOException.class);
            assertThat(link.carried()).hasSize(1).allMatch(CutLink.Carried::cut);
        }
    }

    private static void fetch(HttpClient reader, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        assertThat(reader.send(request, BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(200);
    }

    private static void open(Browser browser, URI address) {
        Visit visit = browser.open(address);
        // A feed names no picture of its own, so the browser asks the host for one.
        assertThat(visit.failures()).as("%s", address).allMatch(failure -> failure.endsWith("/favicon.ico"));
        assertThat(visit.requests()).first().isEqualTo(address.toString());
    }

    /** The first link on the page to an article, other than those at this path. */
    private static URI article(Browser browser, WrittenSite site, CutLink link, String other) {
        List<?> links = (List<?>) browser.run("return [...document.querySelectorAll('main a[href]')].map(a => a.href)");
        return links.stream()
                .map(address -> URI.create(address.toString().replaceFirst("#.*", "")))
                .filter(address -> address.getPort() == link.address().getPort())
                .filter(address -> !address.getPath().equals(other))
                .filter(address -> site.page(address.getPath().substring(1))
                        .flatMap(WrittenPage::kind)
                        .filter("article"::equals)
                        .isPresent())
                .filter(address -> !site.page(address.getPath().substring(1))
                        .orElseThrow()
                        .html()
                        .select("a[hreflang]")
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static URI target(Browser browser, String selector) {
        return URI.create((String) browser.run("return document.querySelector(arguments[0]).href", selector));
    }
}
