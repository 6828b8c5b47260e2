package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.browser.Visit;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** What a page costs a reader in connections: one request without pictures, none to other hosts, not a word in the console. */
@ExtendWith({DemoSite.class, BrowserSession.class})
class RequestsIT {

    private Mount mount;

    @BeforeEach
    void mount(WrittenSite site) throws IOException {
        mount = Mount.atRoot(site.root());
    }

    @AfterEach
    void unmount() {
        mount.close();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void pageWithoutPicturesIsOneRequest(boolean scripts, WrittenSite site, Browser browser) {
        browser.setScripts(scripts);
        List<WrittenPage> pages = site.pages().stream()
                .filter(page -> page.html().select("img, picture").isEmpty())
                .filter(page -> page.refreshTarget().isEmpty())
                .toList();
        assertThat(pages).extracting(page -> page.kind().orElse("")).contains("article", "home", "front");
        for (WrittenPage page : pages) {
            String address = mount.of(page.file()).toString();

            assertThat(browser.open(mount.of(page.file())))
                    .isEqualTo(new Visit(List.of(address), List.of(), List.of()));
        }
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void pictureAddsAtMostOneRequestEach(boolean scripts, WrittenSite site, Browser browser) {
        browser.setScripts(scripts);
        List<WrittenPage> pages = site.pages().stream()
                .filter(page -> !page.html().select("img").isEmpty())
                .toList();
        assertThat(pages).isNotEmpty();
        for (WrittenPage page : pages) {
            Visit visit = browser.open(mount.of(page.file()));

            assertThat(visit.requests())
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(1 + page.html().select("img").size())
                    .allMatch(address -> address.startsWith(mount.address().toString()));
            assertThat(visit.failures()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
