package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.acceptance.site.Brotli;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/** What an article of 600 words weighs with everything on its page, in bytes after brotli-11, on a site made for measuring. */
class WeightIT {

    private static final Instant CLOCK = Instant.parse("2026-12-05T09:00:00Z");
    private static final int ENGLISH = 3_900;
    private static final int RUSSIAN = 5_200;
    private static final int EMPTY = 1_900;
    /** Two bytes in a page; jsoup would write six. */
    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final String NOT_TEXT = "header, footer, .byline, .errata";

    @TempDir
    private static Path work;

    private static WrittenSite site;

    @BeforeAll
    static void build() {
        Path root = Builds.demoRoot().resolve("generator/acceptance/src/test/resources/weight-site");
        site = WrittenSite.at(Builds.build(root, work, CLOCK));
    }

    @Test
    void englishArticleArrivesInFewPackets() {
        assertThat(Brotli.size(site.bytes(article("librarian").file()))).isLessThanOrEqualTo(ENGLISH);
    }

    @Test
    void russianArticleArrivesInFewPackets() {
        assertThat(Brotli.size(site.bytes(article("bibliotekar").file()))).isLessThanOrEqualTo(RUSSIAN);
    }

    @Test
    void pageWithoutItsTextAndRecentsIsLight() {
        assertThat(emptied("librarian")).isLessThanOrEqualTo(EMPTY);
        assertThat(emptied("bibliotekar")).isLessThanOrEqualTo(EMPTY);
    }

    /** Without the text and without the lists of other articles (related, recents); all else is kept. */
    private static int emptied(String name) {
        Document html = article(name).html().clone();
        html.outputSettings().prettyPrint(false);
        var text = html.select("main article > *").not(NOT_TEXT);
        var related = html.select("main article > footer > *").not("p");
        var recents = html.select("ul.recent");
        assertThat(String.join(" ", text.eachText())).as("the article's text").hasSizeGreaterThan(3_000);
        assertThat(recents).as("the list of recents").hasSize(1);
        text.remove();
        related.remove();
        recents.remove();
        return Brotli.size(html.outerHtml().replace("&nbsp;", NO_BREAK_SPACE).getBytes(StandardCharsets.UTF_8));
    }

    private static WrittenPage article(String name) {
        return site.pages().stream()
                .filter(page -> page.file().endsWith("/" + name + ".html"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such article: " + name));
    }
}
