package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlan;

/** Each kind of page is known to all who draw pages: one bulletin has them all. */
class PageKindsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static final List<Page> PAGES = new ArrayList<>();

    private static RenderedSite site;

    @BeforeAll
    static void draw(@TempDir(factory = MemoryFolder.class) Path root) {
        TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en, ru]
                zone: UTC
                url: https://herald.example
                mirrors: [https://mirror.example]
                offline: {epub: yes, digest: yes}
                search: true
                cname: true
                -- content/en/a.md --
                ---
                title: Court
                date: 2026-02-01
                topics: [Courts]
                aliases: [/old.html]
                corrections:
                  - date: 2026-02-02
                    text: It was Tuesday.
                ---
                Text.
                -- content/en/pages/about.md --
                ---
                title: About
                ---
                Text.
                """);
        site = RenderedSite.of(root, NOW, PageKindsTest::withSitemapIndex);
    }

    /** Which only a bulletin of more than 10,000 pages has. */
    private static SitePlan withSitemapIndex(SitePlan plan) {
        PAGES.addAll(plan.pages());
        PAGES.add(new Page.SitemapIndexPage(new Permalink("/sitemap-index.xml"), new Language("en"), List.of()));
        return new SitePlan(
                PAGES,
                plan.assets(),
                plan.zips(),
                plan.links(),
                plan.addresses(),
                plan.menus(),
                plan.scheduled(),
                plan.next(),
                plan.outline());
    }

    static Stream<Class<?>> kinds() {
        return Stream.of(Page.Html.class, Page.Data.class).flatMap(all -> Stream.of(all.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isDrawn(Class<?> kind) {
        assertThat(PAGES)
                .filteredOn(kind::isInstance)
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(site.files().bytes()).containsKey(page.path().value()));
    }

    /** By its body's class, and by that alone: styles, scripts and programs ask for it (design section 6). */
    @Test
    void aPageNamesItsKind() {
        for (String path : List.of("index.html", "en/index.html", "en/2026/02/a.html", "en/archive/index.html")) {
            String html = new String(site.files().bytes().get(path), StandardCharsets.UTF_8);
            assertThat(html).as(path).containsPattern("<body class=\"k-(front|home|article|archive)\">");
        }
    }
}
