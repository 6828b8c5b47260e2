package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.images.Fixture.CANARY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.Progress;
import org.vestnik.SiteGenerator;
import org.vestnik.TestSite;
import org.vestnik.problem.Problem;
import org.vestnik.timing.Count;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;

/** Whole builds: what of pictures is published, and that nothing is made twice. */
class PublishedPicturesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Path MEDIA = Path.of("target/site/media");

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en]
                zone: UTC
                url: https://herald.example
                """);
    }

    @Test
    void nothingOfFortyNastyFilesIsPublishedButThePictures() throws IOException {
        List<Fixture> nasty = Stream.of(
                        JpegFixtures.cleanable(),
                        PngFixtures.cleanable(),
                        GifFixtures.cleanable(),
                        WebpFixtures.cleanable(),
                        JpegFixtures.turned().toList())
                .flatMap(List::stream)
                .toList();
        assertThat(nasty).hasSizeGreaterThanOrEqualTo(40);
        List<String> names = new ArrayList<>();
        for (Fixture fixture : nasty) {
            String name = "p%02d-%s".formatted(names.size(), fixture.file().toLowerCase(Locale.ROOT));
            site.with("content/2026/n/" + name, fixture.bytes());
            names.add(name);
        }
        article("n", names);

        assertThat(build().problems().stream().map(Problem::isError)).doesNotContain(true);

        String page = Files.readString(root.resolve("target/site/en/2026/02/n.html"));
        assertThat(page.split("<img ", -1)).hasSize(nasty.size() + 1);
        assertThat(page.split("<img [^>]* width=\"\\d+\" height=\"\\d+\" loading=\"lazy\"", -1))
                .hasSize(nasty.size() + 1);
        List<byte[]> published = published(root.resolve("target/site"));
        assertThat(published).hasSizeGreaterThan(2 * nasty.size());
        for (byte[] file : published) {
            assertThat(Fixture.contains(file, CANARY)).isFalse();
            assertThat(Fixture.contains(file, "Exif")).isFalse();
            assertThat(nasty).noneMatch(fixture -> Arrays.equals(fixture.bytes(), file));
        }
    }

    @Test
    void aPictureThatLiesOnItsSideIsShownUpright() throws IOException {
        byte[] turned = JpegFixtures.with("", 0xE1, JpegFixtures.exif(ByteOrder.BIG_ENDIAN, 6))
                .bytes();
        site.with("content/2026/n/a.jpg", turned);
        article("n", List.of("a.jpg"));

        build();

        assertThat(Files.readString(root.resolve("target/site/en/2026/02/n.html")))
                .contains("width=\"32\" height=\"48\"");
    }

    /** All of these are small files: what they would grow to is told by their heads. */
    @Test
    void whatIsTooLargeOrBrokenOrUnknownIsNamed() {
        site.with("content/2026/n/bomb.png", PngFixtures.header(60_000, 60_000))
                .with(
                        "content/2026/n/bomb.webp",
                        WebpFixtures.file("", WebpFixtures.canvas(0, 16_000, 16_000))
                                .bytes())
                .with("content/2026/n/cut.jpg", Arrays.copyOf(JpegFixtures.plain(), 200))
                .with("content/2026/n/text.gif", "GIF is what I say".getBytes(StandardCharsets.UTF_8))
                .with("content/2026/n/other.png", JpegFixtures.plain())
                .with("content/2026/n/undrawn.jpg", undrawn());
        article("n", List.of("bomb.png", "bomb.webp", "cut.jpg", "text.gif", "other.png", "undrawn.jpg"));

        assertThat(build().problems().stream()
                        .filter(Problem::isError)
                        .map(p ->
                                p.at().orElseThrow().fileName() + " " + p.code().id()))
                .containsExactlyInAnyOrder(
                        "content/2026/n/bomb.png IM015",
                        "content/2026/n/bomb.webp IM015",
                        "content/2026/n/cut.jpg IM010",
                        "content/2026/n/other.png IM011",
                        "content/2026/n/text.gif IM012",
                        "content/2026/n/undrawn.jpg IM025");
    }

    @Test
    void aSecondBuildEncodesNothing() throws IOException {
        byte[] photograph = PictureEncoderTest.write(PictureEncoderTest.photograph(900, 600), "jpeg");
        site.with("content/2026/n/a.jpg", photograph);
        article("n", List.of("a.jpg"));
        assertThat(encoded()).isEqualTo(1);
        List<byte[]> first = published(root.resolve(MEDIA));

        article("n", List.of("a.jpg", "a.jpg"));
        assertThat(encoded()).as("another text").isZero();
        Files.setLastModifiedTime(root.resolve("content/2026/n/a.jpg"), FileTime.from(NOW));
        assertThat(encoded()).as("a file that was touched").isZero();
        site.with("content/2026/m/b.jpg", photograph);
        article("m", List.of("b.jpg"));
        assertThat(encoded()).as("the same picture in another file").isZero();

        assertThat(published(root.resolve(MEDIA).resolve("2026/n"))).containsExactlyElementsOf(first);
        assertThat(published(root.resolve(MEDIA).resolve("2026/m"))).containsExactlyElementsOf(first);
    }

    /** Nothing asks for it when the article's page stands as it is. */
    @Test
    void theCardOfAnArticleStaysWhenAnotherIsWritten() throws IOException {
        site.with("content/2026/n/a.jpg", PictureEncoderTest.write(PictureEncoderTest.photograph(900, 600), "jpeg"));
        site.with(
                "content/2026/n/index.en.md",
                "---\ntitle: N\ndate: 2026-02-01\nslug: n\npicture: {path: a.jpg, alt: A picture}\n---\nText.\n");
        build();
        List<byte[]> first = published(root.resolve(MEDIA));

        site.with("content/en/m.md", "---\ntitle: M\ndate: 2026-01-01\n---\nText.\n");
        build();

        assertThat(Files.readString(root.resolve("target/site/en/2026/02/n.html")))
                .contains("content=\"https://herald.example/media/2026/n/a-jpg/full.jpg\"");
        assertThat(root.resolve(MEDIA).resolve("2026/n/a-jpg/full.jpg")).isRegularFile();
        assertThat(published(root.resolve(MEDIA))).containsExactlyElementsOf(first);
    }

    @Test
    void aDamagedCacheIsNotBelieved() throws IOException {
        site.with("content/2026/n/a.jpg", PictureEncoderTest.write(PictureEncoderTest.photograph(900, 600), "jpeg"));
        article("n", List.of("a.jpg"));
        build();
        List<byte[]> first = published(root.resolve(MEDIA));
        try (Stream<Path> sets = Files.list(root.resolve("target/vestnik/pictures"))) {
            Path set = sets.findFirst().orElseThrow();
            byte[] damaged = Files.readAllBytes(set);
            damaged[damaged.length / 2]++;
            Files.write(set, damaged);
        }
        Files.delete(root.resolve(MEDIA).resolve("2026/n/a-jpg/shown.webp"));

        assertThat(encoded()).isEqualTo(1);

        assertThat(published(root.resolve(MEDIA))).containsExactlyElementsOf(first);
    }

    private void article(String folder, List<String> pictures) {
        StringBuilder text = new StringBuilder("---\ntitle: N\ndate: 2026-02-01\nslug: " + folder + "\n---\nText.\n");
        pictures.forEach(p -> text.append("\n![A picture](").append(p).append(")\n"));
        site.with("content/2026/" + folder + "/index.en.md", text.toString());
    }

    private BuildReport build() {
        return new SiteGenerator(BuildRequest.in(root, NOW)).build();
    }

    /** How many pictures a build encodes. */
    private long encoded() {
        RunningStopwatch stopwatch = new RunningStopwatch(Meter.ofThisJvm());
        BuildReport report = new SiteGenerator(BuildRequest.in(root, NOW), Progress.UNWATCHED, stopwatch).build();
        assertThat(report.problems().stream().map(Problem::isError)).doesNotContain(true);
        return stopwatch.timings().counts().getOrDefault(Count.ENCODED, 0L);
    }

    private static byte[] undrawn() {
        byte[] jpeg = JpegFixtures.plain();
        jpeg[JpegFixtures.lastMarker(jpeg, 0xDB) + 1] = (byte) 0xFE;
        return jpeg;
    }

    /** All files below a folder, in the order of their names. */
    private static List<byte[]> published(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(PublishedPicturesTest::read)
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
