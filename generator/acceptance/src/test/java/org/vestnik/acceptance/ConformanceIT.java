package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.acceptance.site.SiteCheck;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** What can be told from the files alone: HTML, links, languages, feeds, sitemaps, structured data, weight. */
@ExtendWith(DemoSite.class)
class ConformanceIT {

    private static final List<String> FIXED = List.of(
            "index.html",
            "404.html",
            "sitemap.xml",
            "news-sitemap.xml",
            "robots.txt",
            "next-build.json",
            "manifest.sha256");
    private static final Pattern LOCAL_POLICY =
            Pattern.compile("([a-z-]+( 'none'| 'self'| data:| 'sha256-[A-Za-z0-9+/]{43}='| 'strict-dynamic')+(;|$))+");
    private static final List<String> FIXED_IN_EDITION = List.of("index.html", "404.html", "feed.xml", "feed.json");

    static List<SiteCheck> checks() {
        return SiteCheck.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void demonstrationHasNoFindings(SiteCheck check, WrittenSite site) {
        assertThat(check.findings(site)).isEmpty();
    }

    @Test
    void fixedPathsAreThere(WrittenSite site) {
        assertThat(site.files()).containsAll(FIXED);
        for (String language : List.of("en", "ru")) {
            assertThat(site.files())
                    .containsAll(FIXED_IN_EDITION.stream()
                            .map(file -> language + "/" + file)
                            .toList());
        }
    }

    @Test
    void everyPageThatMayBeIndexedSaysWhatItIsAbout(WrittenSite site) {
        assertThat(site.pages())
                .filteredOn(WrittenPage::isIndexable)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(
                                page.html().select("meta[name=description]").eachAttr("content"))
                        .as(page.file())
                        .singleElement(InstanceOfAssertFactories.STRING)
                        .isNotBlank());
    }

    /** Scripts and styles by their hash alone; nothing of another site; nowhere may a form or a base lead. */
    @Test
    void everyPageMayAskItsOwnSiteAlone(WrittenSite site) {
        assertThat(site.pages())
                .filteredOn(page -> !page.kind().equals(Optional.of("digest")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(policy(page))
                        .as(page.file())
                        .startsWith("default-src 'none';img-src 'self' data:;connect-src 'self';base-uri 'none';"
                                + "form-action 'none';style-src 'sha256-")
                        .matches(LOCAL_POLICY));
    }

    private static String policy(WrittenPage page) {
        return page.html().select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    /** Else the promises below would hold for want of pages. */
    @Test
    void demonstrationShowsEveryKindOfPageInBothLanguages(WrittenSite site) {
        assertThat(site.pages())
                .extracting(page -> page.kind().orElse("") + " " + page.language())
                .contains(
                        "front en",
                        "home en",
                        "home ru",
                        "article en",
                        "article ru",
                        "archive en",
                        "archive ru",
                        "tag en",
                        "tag ru",
                        "author en",
                        "author ru",
                        "page en",
                        "page ru",
                        "notfound en",
                        "notfound ru");
    }
}
