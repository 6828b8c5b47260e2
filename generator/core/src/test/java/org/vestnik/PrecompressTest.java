package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ExitCode;

/** Compressed twins lie beside texts if they are asked for, and nowhere else. */
class PrecompressTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2018-08-01T12:00:00.123Z"));

    @TempDir
    private Path root;

    private TestSite bulletin;

    @BeforeEach
    void write() {
        bulletin = BadInput.goodWithoutTheme(root).with("content/static/long.txt", "line\n".repeat(60));
        bulletin.with("content/static/short.txt", "x".repeat(256)).with("content/static/longer.txt", "x".repeat(257));
    }

    @Test
    void everyLargeTextHasTwoTwinsThatHoldIt() throws IOException {
        build(true);
        SiteFiles site = site();
        Set<String> texts = site.bytes().keySet().stream()
                .filter(name -> name.matches(".*\\.(html|xml|json|txt)"))
                .filter(name -> site.bytes().get(name).length > 256)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts).contains("index.html", "en/feed.xml", "en/feed.json", "long.txt", "longer.txt");
        for (String text : texts) {
            byte[] gzip = site.bytes().get(text + ".gz");
            byte[] brotli = site.bytes().get(text + ".br");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                    .isEqualTo(site.bytes().get(text));
            assertThat(Decoder.decompress(brotli).getDecompressedData())
                    .isEqualTo(site.bytes().get(text));
        }
        assertThat(twins(site)).hasSize(2 * texts.size());
        assertThat(site.bytes()).doesNotContainKey("short.txt.gz");
    }

    @Test
    void theyStandInTheManifestAndGoWithTheirTextOrTheOption() {
        build(true);
        assertThat(site().text("manifest.sha256")).contains("  en/index.html.br\n", "  en/index.html.gz\n");

        bulletin.with("content/static/long.txt", "short");
        build(true);
        assertThat(site().bytes()).doesNotContainKeys("long.txt.gz", "long.txt.br");

        build(false);
        assertThat(twins(site())).isEmpty();
    }

    @Test
    void ofAnUnchangedTextTheyAreNotMadeAgain() throws IOException {
        build(true);
        BuildReport second = build(true);
        assertThat(second.written().orElseThrow().written()).isZero();
        build(false);
        build(true);
        age();
        bulletin.with("content/static/long.txt", "another\n".repeat(60));

        build(true);

        assertThat(changed()).containsExactlyInAnyOrder("long.txt", "long.txt.gz", "long.txt.br", "manifest.sha256");
    }

    /** The last build knows neither of the two, and both are not what the text would become. */
    @Test
    void aTwinThatSomebodyChangedIsMadeAgain() throws IOException {
        build(true);
        SiteFiles good = site();
        Files.write(root.resolve("target/site/index.html.gz"), new byte[10]);
        Files.delete(root.resolve("target/site/index.html.br"));

        build(true);

        assertThat(site().differences(good)).isEmpty();
    }

    @Test
    void aColdBuildElsewhereGivesTheSameBytes(@TempDir Path elsewhere) {
        build(true);
        SiteFiles.of(root.resolve("content")).copyTo(elsewhere.resolve("content"), true);
        new SiteGenerator(BuildRequest.in(elsewhere, NOW).precompressed(true)).build();

        assertThat(SiteFiles.of(elsewhere.resolve("target/site")).differences(site()))
                .isEmpty();
    }

    /** RFC 1952: no time of a file, no name, and no system that it was made on. */
    @Test
    void noTwinTellsWhereOrWhenItWasMade() {
        build(true);

        assertThat(site().bytes().get("index.html.gz")).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff);
    }

    private BuildReport build(boolean precompress) {
        BuildReport report = new SiteGenerator(BuildRequest.in(root, NOW).precompressed(precompress)).build();
        assertThat(report.exitCode()).as("%s", report.problems()).isEqualTo(ExitCode.DONE);
        return report;
    }

    private SiteFiles site() {
        return SiteFiles.of(root.resolve("target/site"));
    }

    private static List<String> twins(SiteFiles site) {
        return site.bytes().keySet().stream()
                .filter(name -> name.endsWith(".gz") || name.endsWith(".br"))
                .toList();
    }

    /** Then what is written again can be told from what is not; the build that follows takes the files for new ones. */
    private void age() throws IOException {
        for (String name : site().bytes().keySet()) {
            Files.setLastModifiedTime(root.resolve("target/site/" + name), LONG_AGO);
        }
    }

    private List<String> changed() throws IOException {
        Map<String, byte[]> files = site().bytes();
        return files.keySet().stream()
                .filter(name -> !modified(name).equals(LONG_AGO))
                .toList();
    }

    private FileTime modified(String name) {
        try {
            return Files.getLastModifiedTime(root.resolve("target/site/" + name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
