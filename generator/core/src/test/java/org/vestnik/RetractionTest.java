package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That an article is taken back is read before it; what was mended in it, after it. */
class RetractionTest {

    @ParameterizedTest
    @CsvSource({"retraction, true", "correction, false", "update, false"})
    void aRetractionStandsAboveTheText(String kind, boolean above, @TempDir Path root) {
        TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en]
                zone: UTC
                url: https://herald.example
                -- content/en/a.md --
                ---
                title: Court
                date: 2026-02-01
                corrections:
                  - {date: 2026-02-02, kind: %s, text: It was Tuesday.}
                ---
                The text itself.
                """.formatted(kind));
        assertThat(SiteBuild.of(root, Instant.parse("2026-03-01T09:00:00Z"))
                        .run()
                        .problems())
                .isEmpty();
        String page = new String(
                SiteFiles.of(root.resolve("target/site")).bytes().get("en/2026/02/a.html"), StandardCharsets.UTF_8);

        assertThat(page).containsOnlyOnce("<br>It was Tuesday.</p>").containsOnlyOnce("id=\"_c\"");
        assertThat(page.indexOf("<br>It was Tuesday.") < page.indexOf("<p>The text itself."))
                .isEqualTo(above);
        String feed = SiteFiles.of(root.resolve("target/site")).text("en/feed.xml");
        String entry = feed.substring(feed.lastIndexOf("<entry"));
        assertThat(entry.indexOf("</strong> It was Tuesday.") < entry.indexOf("<p>The text itself."))
                .isEqualTo(above);
    }
}
