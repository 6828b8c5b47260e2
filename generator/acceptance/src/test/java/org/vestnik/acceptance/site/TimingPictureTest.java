package org.vestnik.acceptance.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.TimingReport;

/** What {@code --timings} draws is as valid as the site. */
class TimingPictureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void itIsValidHtml(String language) throws IOException {
        Files.writeString(folder.resolve("robots.txt"), "Sitemap: https://bulletin.example/sitemap.xml\n");
        new TimingReport(true).save(folder, "", new MessageCatalog(language));
        WrittenSite written = WrittenSite.at(folder);

        assertThat(written.page("timings.html")).isPresent();
        assertThat(new HtmlCheck().findings(written)).isEmpty();
    }
}
