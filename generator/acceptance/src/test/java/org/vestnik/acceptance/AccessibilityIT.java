package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestnik.acceptance.browser.AxeAudit;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Layout;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** WCAG 2.2 AA as far as a machine can tell, on pages of every kind in both languages. */
@ExtendWith({DemoSite.class, BrowserSession.class})
class AccessibilityIT {

    private static final int PHONE = 320;
    private static final int DESKTOP = 1280;

    private Mount mount;

    @BeforeEach
    void mount(WrittenSite site) throws IOException {
        mount = Mount.atRoot(site.root());
    }

    @AfterEach
    void unmount() {
        mount.close();
    }

    @Test
    void axeFindsNothingInLightAndDarkOnPhoneAndDesktop(WrittenSite site, Browser browser) {
        var audit = new AxeAudit();
        var soft = new SoftAssertions();
        List<WrittenPage> cover = PageCover.of(site);
        assertThat(kinds(cover)).isEqualTo(kinds(site.pages()));
        for (WrittenPage page : cover) {
            browser.open(mount.of(page.file()));
            for (int width : List.of(PHONE, DESKTOP)) {
                for (boolean dark : List.of(true, false)) {
                    browser.setViewport(width, 900, 1);
                    browser.setDark(dark);

                    soft.assertThat(audit.violations(browser))
                            .as("%s at %d px, %s", page.file(), width, dark ? "dark" : "light")
                            .isEmpty();
                }
            }
        }
        soft.assertAll();
    }

    /** 320 CSS pixels are a small phone, and a desktop window of 1280 at 400 % (WCAG 1.4.10). */
    @Test
    void noPageScrollsSidewaysAtTheNarrowestOrAt400PercentOrWithTextSpacedOut(WrittenSite site, Browser browser) {
        var soft = new SoftAssertions();
        List<WrittenPage> read =
                site.pages().stream().filter(PageCover::isStill).toList();
        for (WrittenPage page : read) {
            browser.setViewport(PHONE, 640, 1);
            browser.open(mount.of(page.file()));
            soft.assertThat(Layout.sidewaysScrolling(browser))
                    .as("%s on a phone", page.file())
                    .isEmpty();
            browser.setViewport(PHONE, 256, 4);
            soft.assertThat(Layout.sidewaysScrolling(browser))
                    .as("%s at 400 %%", page.file())
                    .isEmpty();
            Layout.spaceOutText(browser);
            soft.assertThat(Layout.sidewaysScrolling(browser))
                    .as("%s, spaced out", page.file())
                    .isEmpty();
        }
        soft.assertAll();
    }

    private static Set<String> kinds(List<WrittenPage> pages) {
        var kinds = new TreeSet<String>();
        pages.stream()
                .filter(PageCover::isRead)
                .forEach(page -> kinds.add(page.kind().orElseThrow() + " " + page.language()));
        return kinds;
    }
}
