package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.acceptance.site.SiteCheck;
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
