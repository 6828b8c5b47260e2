package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Crawl;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.browser.SiteServer;
import org.vestnik.acceptance.browser.Visit;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/**
 * One untouched folder works in seven places: at a domain's root, below a path, on another domain, from the disk, unpacked
 * from a zip, at an IPFS path and in a bucket that opens no folders. A crawler follows every link in each; a browser sees
 * every page in three of them, and in all of them pages that show everything, looking alike.
 */
@ExtendWith({DemoSite.class, BrowserSession.class})
class MountsIT {

    private static final String ADDRESSES =
            "return [...document.querySelectorAll('a[href], link[href], [src]')].map(e => e.href || e.src)";

    /** What a page looks like, as far as it does not depend on the hour. */
    private static final String LOOK = """
            return [...document.querySelectorAll('body,header,nav,main,h1,h2,footer,section,a,img')].map(e => {
                const s = getComputedStyle(e);
                return [e.localName, s.font, s.color, s.display, s.margin, s.padding, s.maxWidth].join('|');
            })
            """;

    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhere(Place place, WrittenSite site) throws IOException {
        try (Mount mount = place.mount(site.root(), work)) {
            List<String> pages = site.pages().stream()
                    .filter(page -> !page.isNotFoundPage())
                    .map(WrittenPage::file)
                    .toList();
            Crawl crawl = Crawl.of(mount, pages);

            assertThat(crawl.broken()).isEmpty();
            assertThat(crawl.files())
                    .containsAll(pages)
                    .contains(
                            "en/feed.xml", "ru/offline/bulletin-ru.zip", "ru/offline/bulletin-ru.epub", "mirrors.json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesLookAlike(Place place, WrittenSite site, Browser browser) throws IOException {
        try (Mount root = Mount.atRoot(site.root());
                Mount mount = place.mount(site.root(), work)) {
            for (WrittenPage page : PageCover.of(site)) {
                browser.open(root.of(page.file()));
                Object look = browser.run(LOOK);
                Visit visit = browser.open(mount.of(page.file()));

                assertThat(visit.failures()).as("failures on %s", page.file()).isEmpty();
                assertThat(visit.complaints()).as("console of %s", page.file()).isEmpty();
                assertThat(browser.run(LOOK)).as("look of %s", page.file()).isEqualTo(look);
                assertThat((long) browser.run("return document.querySelectorAll('body *').length"))
                        .isGreaterThan(3);
            }
        }
    }

    /** The zip of each edition that readers carry away. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void zipOfAnEditionIsWhole(String language, WrittenSite site, Browser browser) throws IOException {
        Path folder =
                Unzipped.into(work.resolve(language), site.bytes(language + "/offline/bulletin-" + language + ".zip"));
        try (Mount mount = Mount.files(folder)) {
            List<WrittenPage> carried = site.pages().stream()
                    .filter(page -> page.language().equals(language) && !page.isReadElsewhere())
                    .toList();
            var starts = new ArrayList<>(List.of("index.html"));
            carried.forEach(page -> starts.add(page.file()));
            Crawl crawl = Crawl.of(mount, starts);

            assertThat(crawl.broken()).isEmpty();
            Set<String> held = new TreeSet<>(crawl.files());
            site.files().stream()
                    .filter(file -> file.startsWith(language + "/search/"))
                    .forEach(held::add); // which the search page asks for with a question
            assertThat(held)
                    .as("all that it holds")
                    .isEqualTo(Unzipped.files(folder))
                    .contains("index.html", language + "/search/t0.js");
            for (WrittenPage page : PageCover.of(site)) {
                if (carried.contains(page)) {
                    Visit visit = browser.open(mount.of(page.file()));
                    assertThat(visit.requests()).as("%s", page.file()).hasSize(1);
                    assertThat(visit.failures()).isEmpty();
                    assertThat(visit.complaints()).isEmpty();
                    assertThat(browser.run("return document.styleSheets[0].cssRules.length > 10"))
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void worksAtADomainsRoot(WrittenSite site, Browser browser) throws IOException {
        try (Mount mount = Mount.atRoot(site.root())) {
            everyPageIsWhole(site, browser, mount);
        }
    }

    @Test
    void worksBelowAPath(WrittenSite site, Browser browser) throws IOException {
        try (Mount mount = Mount.belowPath(site.root())) {
            everyPageIsWhole(site, browser, mount);
        }
    }

    @Test
    void worksFromTheDisk(WrittenSite site, Browser browser) throws IOException {
        try (Mount mount = Mount.files(site.root())) {
            everyPageIsWhole(site, browser, mount);
        }
    }

    /** Where a site may be put. */
    enum Place {
        DOMAIN_ROOT,
        BELOW_A_PATH,
        ANOTHER_DOMAIN,
        DISK,
        UNPACKED_ZIP,
        IPFS,
        BUCKET;

        Mount mount(Path site, Path work) throws IOException {
            return switch (this) {
                case DOMAIN_ROOT -> Mount.atRoot(site);
                case BELOW_A_PATH -> Mount.belowPath(site);
                case ANOTHER_DOMAIN -> Mount.onAnotherDomain(site);
                case DISK -> Mount.files(site);
                case UNPACKED_ZIP -> Mount.files(Unzipped.into(work.resolve("unpacked"), Unzipped.packed(site)));
                case IPFS -> Mount.ipfs(site);
                case BUCKET -> Mount.bucket(site);
            };
        }
    }

    private static void everyPageIsWhole(WrittenSite site, Browser browser, Mount mount) {
        var soft = new SoftAssertions();
        for (WrittenPage page : site.pages()) {
            Visit visit = browser.open(mount.of(page.file()));
            soft.assertThat(visit.failures()).as("failures on %s", page.file()).isEmpty();
            soft.assertThat(visit.complaints()).as("console of %s", page.file()).isEmpty();
            soft.assertThat(visit.requests())
                    .as("requests of %s", page.file())
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith(mount.address().toString()));
            soft.assertThat(deadLinks(site, browser, mount))
                    .as("dead links on %s", page.file())
                    .isEmpty();
            soft.assertThat(browser.storedItems())
                    .as("stored by %s", page.file())
                    .isZero();
        }
        soft.assertAll();
        // A late request, such as for an icon that no page names, has come by now.
        assertThat(mount.server().map(SiteServer::asked).orElse(List.of()))
                .allMatch(path ->
                        isFile(site, mount, mount.address().resolve(path).toString()));
    }

    /** Addresses on the mount's own host that, as the browser resolves them, are no files of the site. */
    private static List<String> deadLinks(WrittenSite site, Browser browser, Mount mount) {
        String host = mount.address().resolve("/").toString();
        var dead = new ArrayList<String>();
        for (Object address : (List<?>) browser.run(ADDRESSES)) {
            if (address.toString().startsWith(host) && !isFile(site, mount, address.toString())) {
                dead.add(address.toString());
            }
        }
        return dead;
    }

    private static boolean isFile(WrittenSite site, Mount mount, String address) {
        String path = URI.create(address).getPath();
        String root = mount.address().getPath();
        return path.startsWith(root) && site.files().contains(path.substring(root.length()));
    }
}
