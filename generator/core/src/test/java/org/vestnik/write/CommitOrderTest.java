package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestnik.model.OutputPath;

class CommitOrderTest {

    private static final List<OutputPath> FILES = Stream.of(
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
            .toList();

    @Test
    void whatIsLinkedComesBeforeWhatLinks() {
        assertThat(CommitOrder.coming(FILES, Set.of("ru/a.html", "index.html")))
                .extracting(OutputPath::value)
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
        assertThat(FILES.stream().sorted(CommitOrder.going()))
                .extracting(OutputPath::value)
                .containsSubsequence("index.html", "ru/feed.xml", "ru/a.html", "media/x.webp");
    }
}
