package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.NewBulletinOptions;
import org.vestnik.UsageException;
import org.vestnik.acceptance.site.SiteCheck;
import org.vestnik.acceptance.site.WrittenSite;
import org.vestnik.create.NewBulletin;
import org.vestnik.problem.Problems;

/** The site of a new bulletin is as sound as the demonstration's, from the first build on. */
class NewBulletinTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en,ru", "ar,en", "uk,de", "ar,de,en,es,fr,ru,uk"})
    void itsSiteHasNoFindings(String languages) throws UsageException {
        Path root = folder.resolve("bulletin");
        NewBulletinOptions options = new NewBulletinOptions(
                root.toString(),
                List.of(languages.split(",")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://bulletin.example"),
                Optional.empty(),
                Optional.empty(),
                "en");
        new NewBulletin(options.order(), NOW, new Problems()).make();
        WrittenSite site = WrittenSite.at(Builds.build(root, folder.resolve("work"), NOW));

        assertThat(SiteCheck.all())
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.findings(site)).as(check.toString()).isEmpty());
    }
}
