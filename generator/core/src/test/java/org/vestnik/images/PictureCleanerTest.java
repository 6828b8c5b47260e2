package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.images.Fixture.CANARY;
import static org.vestnik.images.Fixture.contains;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

class PictureCleanerTest {

    static Stream<Fixture> cleanable() {
        return Stream.of(
                        JpegFixtures.cleanable(),
                        PngFixtures.cleanable(),
                        GifFixtures.cleanable(),
                        WebpFixtures.cleanable())
                .flatMap(List::stream);
    }

    static Stream<Fixture> broken() {
        return Stream.of(JpegFixtures.broken(), PngFixtures.broken(), GifFixtures.broken(), WebpFixtures.broken())
                .flatMap(List::stream);
    }

    static Stream<Fixture> turned() {
        return JpegFixtures.turned();
    }

    @ParameterizedTest
    @MethodSource("cleanable")
    void nothingButThePictureStays(Fixture nasty) throws IOException {
        Fixture.Outcome outcome = nasty.clean();

        assertThat(nasty.holdsCanary()).isTrue();
        assertThat(outcome.problems().list()).isEmpty();
        byte[] clean = outcome.picture().orElseThrow().bytes();
        assertThat(contains(clean, "CANARY")).isFalse();
        assertThat(contains(clean, "Exif")).isFalse();
        if (!nasty.file().endsWith(".webp")) {
            assertThat(pixels(clean)).isEqualTo(pixels(nasty.bytes()));
        }
    }

    @ParameterizedTest
    @MethodSource("cleanable")
    void aCleanPictureStaysAsItIs(Fixture nasty) {
        byte[] clean = nasty.clean().picture().orElseThrow().bytes();

        assertThat(new Fixture("clean", nasty.file(), clean)
                        .clean()
                        .picture()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(clean);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenPictureIsReportedWithItsFile(Fixture nasty) {
        Fixture.Outcome outcome = nasty.clean();

        assertThat(outcome.picture()).isEmpty();
        assertThat(outcome.problem().code()).isEqualTo(ProblemCode.PICTURE_BROKEN);
        assertThat(outcome.problem().at().orElseThrow()).hasToString("content/static/" + nasty.file() + ":1:1");
    }

    /** EXIF 2.32 names for each value the sides on which the first row and the first column of the file are seen. */
    @ParameterizedTest
    @MethodSource("turned")
    void aPictureOnItsSideIsTurned(Fixture nasty) throws IOException {
        int orientation = Integer.parseInt(nasty.what().replaceAll("\\D", ""));
        String firstRow = List.of("top", "top", "bottom", "bottom", "left", "right", "right", "left")
                .get(orientation - 1);
        String firstColumn = List.of("left", "right", "right", "left", "top", "top", "bottom", "bottom")
                .get(orientation - 1);

        CleanPicture clean = nasty.clean().picture().orElseThrow();

        assertThat(contains(clean.bytes(), CANARY)).isFalse();
        assertThat(contains(clean.bytes(), "Exif")).isFalse();
        boolean upright = orientation < 5;
        assertThat(List.of(clean.width(), clean.height())).isEqualTo(upright ? List.of(48, 32) : List.of(32, 48));
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(nasty.bytes()));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        for (boolean first : List.of(true, false)) {
            for (boolean left : List.of(true, false)) {
                Color expected = corner(stored, first ? "top" : "bottom", left ? "left" : "right");
                Color got =
                        corner(seen, first ? firstRow : opposite(firstRow), left ? firstColumn : opposite(firstColumn));
                assertThat(distance(expected, got))
                        .as("%s and %s", expected, got)
                        .isLessThan(40);
            }
        }
    }

    @Test
    void theColourProfileOfATurnedPictureStays() {
        Fixture turned = JpegFixtures.with("", 0xE1, JpegFixtures.exif(ByteOrder.BIG_ENDIAN, 6));
        byte[] profile = JpegFixtures.segment(0xE2, join(latin1("ICC_PROFILE\0\1\1"), Fixture.profile()));
        Fixture both = new Fixture("", "a.jpg", Fixture.insert(turned.bytes(), 20, profile));

        byte[] clean = both.clean().picture().orElseThrow().bytes();

        assertThat(contains(clean, "ICC_PROFILE")).isTrue();
        assertThat(contains(clean, "rTRC")).isTrue();
        assertThat(contains(clean, "desc")).isFalse();
    }

    @Test
    void colourProfilesKeepTheirCurves() {
        for (Fixture nasty :
                cleanable().filter(f -> f.what().contains("profile")).toList()) {
            boolean sound = nasty.what().contains("names") || nasty.what().contains("two parts");

            byte[] clean = nasty.clean().picture().orElseThrow().bytes();

            assertThat(contains(clean, "rTRC")).as(nasty.what()).isEqualTo(sound);
            assertThat(contains(clean, "curv")).as(nasty.what()).isEqualTo(sound);
        }
    }

    @Test
    void anAnimationKeepsItsFramesAndRounds() throws IOException {
        byte[] clean = new Fixture("", "a.gif", GifFixtures.animated())
                .clean()
                .picture()
                .orElseThrow()
                .bytes();

        assertThat(clean).isEqualTo(GifFixtures.animated());
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(clean))) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(2);
        }
    }

    @Test
    void aGifThatLacksOnlyItsTrailerGetsOne() {
        byte[] plain = GifFixtures.plain();
        byte[] clean = new Fixture("", "a.gif", Arrays.copyOf(plain, plain.length - 1))
                .clean()
                .picture()
                .orElseThrow()
                .bytes();

        assertThat(clean).isEqualTo(plain);
    }

    @Test
    void aPictureWithoutMetadataIsUntouched() {
        assertThat(new Fixture("", "a.png", PngFixtures.plain())
                        .clean()
                        .picture()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(PngFixtures.plain());
        assertThat(new Fixture("", "a.gif", GifFixtures.plain())
                        .clean()
                        .picture()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(GifFixtures.plain());
        for (byte[] webp : List.of(WebpFixtures.LOSSLESS, WebpFixtures.LOSSY)) {
            assertThat(new Fixture("", "a.webp", webp)
                            .clean()
                            .picture()
                            .orElseThrow()
                            .bytes())
                    .isEqualTo(webp);
        }
        assertThat(new Fixture("", "a.jpg", JpegFixtures.progressive())
                        .clean()
                        .picture()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(JpegFixtures.progressive());
    }

    @Test
    void anExtendedWebpSaysNoMoreThatItHasMetadata() {
        byte[] clean =
                WebpFixtures.cleanable().get(0).clean().picture().orElseThrow().bytes();

        assertThat(clean[20]).as("flags of VP8X").isZero();
    }

    @Test
    void aWebpOnItsSideIsReported() {
        byte[] exif = WebpFixtures.chunk("EXIF", Fixture.tiff(ByteOrder.LITTLE_ENDIAN, 6));
        byte[] canvas = WebpFixtures.canvas(8, 1, 1);

        Problem problem = WebpFixtures.file("", canvas, WebpFixtures.picture(WebpFixtures.LOSSY), exif)
                .clean()
                .problem();

        assertThat(problem.code()).isEqualTo(ProblemCode.PICTURE_NOT_TURNED);
    }

    @Test
    void bombsAreKnownByTheirHeader() {
        byte[] jpeg = JpegFixtures.plain();
        int frame = JpegFixtures.lastMarker(jpeg, 0xC0);
        System.arraycopy(new byte[] {-1, -1, -1, -1}, 0, jpeg, frame + 5, 4);
        byte[] gif = GifFixtures.plain();
        System.arraycopy(new byte[] {-1, -1, -1, -1}, 0, gif, 6, 4);
        byte[] frameOfGif = GifFixtures.plain();
        int descriptor = frameOfGif.length - 1;
        while (frameOfGif[descriptor] != ',' || frameOfGif[descriptor + 5] != 20) {
            descriptor--;
        }
        System.arraycopy(new byte[] {-1, -1, -1, -1}, 0, frameOfGif, descriptor + 5, 4);
        byte[] webp = WebpFixtures.LOSSY.clone();
        System.arraycopy(new byte[] {-1, 63, -1, 63}, 0, webp, 26, 4);
        byte[] lossless = WebpFixtures.LOSSLESS.clone();
        System.arraycopy(new byte[] {-1, -1, -1, 15}, 0, lossless, 21, 4);

        for (Fixture bomb : List.of(
                new Fixture("JPEG", "a.jpg", jpeg),
                new Fixture("PNG", "a.png", PngFixtures.header(60_000, 60_000)),
                new Fixture("PNG of all bits", "a.png", PngFixtures.header(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                new Fixture("GIF", "a.gif", gif),
                new Fixture("a GIF's frame", "a.gif", frameOfGif),
                new Fixture("WebP", "a.webp", webp),
                new Fixture("lossless WebP", "a.webp", lossless),
                WebpFixtures.file("WebP's canvas", WebpFixtures.canvas(0, 1 << 24, 1 << 24)))) {
            assertThat(bomb.clean().problem().code()).as(bomb.what()).isEqualTo(ProblemCode.PICTURE_TOO_MANY_PIXELS);
        }
    }

    @Test
    void theLimitOfPixelsIsTheLastThatPasses() {
        Limits two = new Limits(1, 1, 1, 1, 1, 2, 1_000_000);

        // both are broken, because their pixels are missing; only the second is too large as well
        assertThat(problem(PngFixtures.header(2_000, 1_000), two).code()).isEqualTo(ProblemCode.PICTURE_BROKEN);
        assertThat(problem(PngFixtures.header(2_001, 1_000), two).code())
                .isEqualTo(ProblemCode.PICTURE_TOO_MANY_PIXELS);
    }

    @Test
    void theLimitOfBytesIsTheLastThatPasses() {
        byte[] png = PngFixtures.plain();

        Limits exact = new Limits(1, 1, 1, 1, 1, 50, png.length);
        Limits oneLess = new Limits(1, 1, 1, 1, 1, 50, png.length - 1);

        Problems problems = new Problems();
        assertThat(new PictureCleaner(exact).clean(asset("a.png"), png, problems))
                .isPresent();
        assertThat(problem(png, oneLess).code()).isEqualTo(ProblemCode.PICTURE_FILE_TOO_LARGE);
    }

    @Test
    void aPictureUnderAnotherKindsNameIsReportedWithBoth() {
        Problem problem = new Fixture("", "a.png", JpegFixtures.plain()).clean().problem();

        assertThat(problem.code()).isEqualTo(ProblemCode.PICTURE_OTHER_KIND);
        assertThat(problem.details()).containsExactly("PNG", "JPEG", "jpg");
        assertThat(new MessageCatalog("en").line(problem))
                .isEqualTo("content/static/a.png:1:1 IM011 the name says PNG, but the file is a JPEG picture"
                        + " -> let its name end in .jpg, here and where articles use it");
    }

    @Test
    void kindsThatBrowsersDoNotAllShowAreRefused() {
        byte[] heic = latin1("\0\0\0\30ftypheic" + CANARY);
        byte[] avif = latin1("\0\0\0\30ftypavif" + CANARY);
        List<ProblemCode> codes = new ArrayList<>();
        for (Fixture fixture : List.of(
                new Fixture("HEIC", "a.heic", heic),
                new Fixture("HEIC, as telephones send it", "a.jpg", heic),
                new Fixture("AVIF", "a.avif", avif),
                new Fixture("TIFF", "a.tif", Fixture.tiff(ByteOrder.LITTLE_ENDIAN, 1)),
                new Fixture("BMP", "a.bmp", latin1("BM" + CANARY)),
                new Fixture("no picture's name", "a.psd", latin1("8BPS")))) {
            codes.add(fixture.clean().problem().code());
        }

        assertThat(codes).containsOnly(ProblemCode.PICTURE_UNSUPPORTED);
        assertThat(new Fixture("SVG", "a.svg", latin1("<svg/>"))
                        .clean()
                        .problem()
                        .code())
                .isEqualTo(ProblemCode.PICTURE_SVG);
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        for (byte[] bytes :
                List.of(new byte[0], latin1("<html>"), latin1("\0\0\0\30ftypmp42"), latin1("RIFF____WAVE"))) {
            for (String name : List.of("a.jpg", "a.png", "a.gif", "a.webp")) {
                assertThat(new Fixture("", name, bytes).clean().problem().code())
                        .isEqualTo(ProblemCode.PICTURE_NO_PICTURE);
            }
        }
    }

    private static Problem problem(byte[] png, Limits limits) {
        Problems problems = new Problems();
        assertThat(new PictureCleaner(limits).clean(asset("a.png"), png, problems))
                .isEmpty();
        return problems.list().get(0);
    }

    private static Asset asset(String name) {
        return new Asset(Path.of(name), new OutputPath(name), false, 0);
    }

    private static List<Integer> pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        List<Integer> pixels = new ArrayList<>(List.of(image.getWidth(), image.getHeight()));
        int[] samples = image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
        for (int sample : samples) {
            pixels.add(sample);
        }
        return pixels;
    }

    private static Color corner(BufferedImage image, String one, String other) {
        boolean top = one.equals("top") || other.equals("top");
        boolean left = one.equals("left") || other.equals("left");
        int margin = 6;
        return new Color(
                image.getRGB(left ? margin : image.getWidth() - margin, top ? margin : image.getHeight() - margin));
    }

    private static String opposite(String side) {
        return switch (side) {
            case "top" -> "bottom";
            case "bottom" -> "top";
            case "left" -> "right";
            default -> "left";
        };
    }

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }
}
