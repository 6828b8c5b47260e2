package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestnik.model.OutputPath;

class CommitOrderTest {

    @Test
    void whatIsLinkedComesBeforeWhatLinks() {
        assertThat(sorted(CommitOrder.coming(Set.of("ru/a.html", "index.html"))))
                .containsExactly(
                        "media/x.webp",
                        "robots.txt",
                        "ru/2018/index.html",
                        "ru/b.html",
                        "ru/a.html",
                        "ru/feed.xml",
                        "ru/search/t0.js",
                        "sitemap.xml",
                        "ru/index.html",
                        "index.html",
                        "manifest.sha256");
    }

    @Test
    void pagesGoBeforeTheAssetsThatTheyShow() {
        assertThat(sorted(CommitOrder.going()))
                .containsSubsequence("index.html", "ru/feed.xml", "ru/a.html", "media/x.webp");
    }

    private static Stream<String> sorted(Comparator<OutputPath> order) {
        return Stream.of(
                        "index.html",
                        "manifest.sha256",
                        "media/x.webp",
                        "robots.txt",
                        "ru/2018/index.html",
                        "ru/a.html",
                        "ru/b.html",
                        "ru/feed.xml",
                        "ru/index.html",
                        "ru/search/t0.js",
                        "sitemap.xml")
                .map(OutputPath::new)
                .sorted(order)
                .map(OutputPath::value);
    }
}
