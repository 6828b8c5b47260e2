package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.browser.SiteServer;
import org.vestnik.acceptance.browser.Visit;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** One untouched folder works at a domain's root, below a path and from the disk: every page, as the browser itself sees it. */
@ExtendWith({DemoSite.class, BrowserSession.class})
class MountsIT {

    private static final String ADDRESSES =
            "return [...document.querySelectorAll('a[href], link[href], [src]')].map(e => e.href || e.src)";

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
