package org.vestnik.acceptance.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each check passes the good site and finds each fault that is planted into it. */
class PlantedFaultTest {

    private static final List<SiteCheck> CHECKS = SiteCheck.all();

    @Test
    void goodSiteHasNoFindings(@TempDir Path folder) throws IOException {
        WrittenSite site = WrittenSite.at(MiniSite.copyTo(folder));

        assertThat(CHECKS).flatMap(check -> check.findings(site)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(
            resources = "/planted-faults.csv",
            delimiter = '|',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            emptyValue = "")
    void plantedFaultIsFound(String check, String file, String good, String bad, String finding, @TempDir Path folder)
            throws IOException {
        Path root = MiniSite.copyTo(folder);
        MiniSite.plant(root, file, good, bad == null ? "" : bad);

        assertThat(findings(check, WrittenSite.at(root)))
                .anySatisfy(found -> assertThat(found.toString()).contains(finding));
    }

    @Test
    void missingFilesAreFound(@TempDir Path folder) throws IOException {
        Path root = MiniSite.copyTo(folder);
        Files.delete(root.resolve("door.png"));
        Files.delete(root.resolve("en/feed.xml"));
        Files.delete(root.resolve("news-sitemap.xml"));
        WrittenSite site = WrittenSite.at(root);

        assertThat(findings("LinkCheck", site))
                .contains(new Finding("en/2018/08/court.html", "no such file: ../../../door.png"));
        assertThat(findings("FeedCheck", site)).contains(new Finding("en/feed.xml", "the edition has no feed"));
        assertThat(findings("SitemapCheck", site)).contains(new Finding("news-sitemap.xml", "is missing"));
        assertThat(findings("ManifestCheck", site))
                .contains(new Finding("manifest.sha256", "names twice or in vain: door.png"));
    }

    @Test
    void heavyPagesAreFound(@TempDir Path folder) throws IOException {
        Path root = MiniSite.copyTo(folder);
        MiniSite.plant(root, "en/index.html", "<ul>", "<p>" + noise(10_000) + "</p><ul>");
        MiniSite.plant(root, "ru/2018/08/sud.html", "</article>", "<p>" + noise(20_000) + "</p></article>");
        MiniSite.plant(root, "ru/index.html", "<style>", "<style>/*" + noise(1_000) + "*/");
        MiniSite.plant(root, "ru/index.html", "</main>", "</main><script>//" + noise(511) + "</script>");
        MiniSite.plant(root, "en/feed.xml", "<title>Small", "<title>" + noise(20_000) + " Small");

        WrittenSite site = WrittenSite.at(root);

        assertThat(findings("WeightCheck", site))
                .extracting(found -> found.toString().replaceAll(" [0-9,]+ bytes.*", ""))
                .containsExactly(
                        "en/index.html: compressed:",
                        "ru/2018/08/sud.html: compressed:",
                        "ru/index.html: style:",
                        "ru/index.html: script:");
        assertThat(findings("FeedCheck", site))
                .anySatisfy(found -> assertThat(found.toString()).contains("en/feed.xml: compressed: "));
    }

    /** Letters that hardly compress, the same in every run. */
    private static String noise(int letters) {
        var text = new StringBuilder();
        new SplittableRandom(1).ints(letters, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    private static List<Finding> findings(String name, WrittenSite site) {
        return CHECKS.stream()
                .filter(check -> check.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow()
                .findings(site);
    }
}
