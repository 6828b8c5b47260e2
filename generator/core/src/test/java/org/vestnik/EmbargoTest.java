package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.RandomBulletin.RandomArticle;

/**
 * What readers may not see yet, or no longer, leaves not one byte in any file of the site, its name included: pages, lists, feeds,
 * sitemaps, data, redirects, manifest, pictures, and what is packed in other files. What one build leaves for the next, in
 * {@code target/vestnik}, lies outside of the site and is not published. The clock goes forward and back over one folder, so
 * that nothing of an earlier build stays either.
 */
class EmbargoTest {

    /** Every so many bulletins one is drawn as readers see it; the others print what templates see, which is more. */
    private static final int READERS = 10;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void heldBackArticleLeavesNoByte(long seed, @TempDir(factory = MemoryFolder.class) Path root) {
        RandomBulletin bulletin = RandomBulletin.of(seed);
        TestSite site = seed % READERS == 0 ? bulletin.writeContent(root) : bulletin.write(root);
        for (Instant now : instants(bulletin, new Random(seed))) {
            SiteBuild build = SiteBuild.of(site.root(), now);
            BuildReport report = build.run();
            assertThat(report.written())
                    .as("seed %d: %s", seed, report.problems())
                    .isPresent();
            Map<String, String> files = build.site().bytes().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, file -> whole(file.getKey(), file.getValue())));
            assertThat(pictures(files))
                    .as("seed %d, at %s: each picture is a visible article's", seed, now)
                    .allMatch(name -> bulletin.articles().stream()
                            .anyMatch(article -> article.isVisible(now) && name.contains(article.canary())));
            for (RandomArticle article : bulletin.articles()) {
                String pixels = new String(article.pixels(), StandardCharsets.ISO_8859_1);
                List<String> telling = files.entrySet().stream()
                        .filter(file -> file.getKey().contains(article.canary())
                                || file.getValue().contains(article.canary())
                                || file.getValue().contains(pixels))
                        .map(Map.Entry::getKey)
                        .toList();
                if (article.isVisible(now)) {
                    assertThat(telling).as("seed %d, at %s", seed, now).hasSizeGreaterThan(5);
                    assertThat(pictures(files))
                            .as("seed %d, at %s", seed, now)
                            .anyMatch(name -> name.contains(article.canary()));
                } else {
                    assertThat(telling)
                            .as("seed %d, at %s: %s", seed, now, article)
                            .isEmpty();
                }
            }
        }
    }

    /** An instant at which something appears or vanishes, and the second before it, in one order or the other. */
    private static List<Instant> instants(RandomBulletin bulletin, Random random) {
        List<Instant> edges = bulletin.articles().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.publish().orElse(a.date())), a.expiry().stream()))
                .toList();
        Instant one = edges.get(random.nextInt(edges.size()));
        return random.nextBoolean() ? List.of(one, one.minusSeconds(1)) : List.of(one.minusSeconds(1), one);
    }

    /** Pictures are made anew, so that their pixels can't be looked for: by their names. */
    private static List<String> pictures(Map<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.matches(".*\\.(png|jpg|webp|gif)"))
                .toList();
    }

    /** A file with all that is packed in it, byte for byte. */
    private static String whole(String name, byte[] bytes) {
        try {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (name.endsWith(".gz")) {
                try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    return text + whole("", in.readAllBytes());
                }
            }
            return name.endsWith(".zip") || name.endsWith(".epub") ? text + unzipped(bytes) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(whole(entry.getName(), zip.readAllBytes()));
            }
        }
        return all.toString();
    }
}
