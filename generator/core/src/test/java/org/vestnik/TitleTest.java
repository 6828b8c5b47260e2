package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The title of a page is filled in once: what an editor wrote is no place to fill. */
class TitleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    private SiteFiles site;

    @BeforeEach
    void build() {
        TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Nb
                languages: [en]
                zone: UTC
                url: https://example.org
                -- content/topics.yaml --
                places: {name: "{1} and {0}"}
                -- content/en/a.md --
                ---
                title: What {1} means
                date: 2026-02-01
                topics: [places]
                ---
                Text.
                """);
        SiteBuild build = SiteBuild.of(root, NOW);
        build.run();
        site = build.site();
    }

    @Test
    void headlineKeepsItsBraces() {
        assertThat(site.text("en/2026/02/a.html")).contains("<title>What {1} means — Nb</title>");
    }

    @Test
    void topicKeepsItsBracesInItsListAndFeed() {
        assertThat(site.text("en/topic/1-and-0/index.html")).contains("<title>{1} and {0} — Nb</title>");
        assertThat(site.text("en/topic/1-and-0/feed.xml")).contains("<title>{1} and {0} — Nb</title>");
    }
}
