package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.acceptance.site.SiteCheck;
import org.vestnik.acceptance.site.WrittenSite;

/** The user's guide, read as a site, is as sound as the demonstration. */
class GuideSiteTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final Path GUIDE = Builds.demoRoot().resolve("generator/docs/guide");

    @TempDir
    private Path folder;

    @Test
    void itsSiteHasNoFindings() {
        WrittenSite site = WrittenSite.at(Builds.build(GUIDE, folder, NOW));

        assertThat(SiteCheck.all())
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.findings(site)).as(check.toString()).isEmpty());
    }
}
