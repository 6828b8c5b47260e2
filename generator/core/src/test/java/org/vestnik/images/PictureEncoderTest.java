package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.vestnik.images.Variant.Use;
import org.vestnik.problem.ProblemCode;

class PictureEncoderTest {

    private final PictureEncoder encoder = new PictureEncoder(new WebpSupport(true));

    @Test
    void aPhotographHasASmallAShownAndAFullVariant() throws Exception {
        PictureSet set = encode(photograph(2_000, 1_000), "jpeg", PictureKind.JPEG);

        assertThat(set.picture().width()).isEqualTo(480);
        assertThat(set.picture().height()).isEqualTo(240);
        assertThat(set.picture().variants())
                .extracting(Variant::fileName)
                .containsExactly("small.webp", "shown.webp", "full.webp", "shown.jpg", "full.jpg");
        assertThat(set.picture().sources()).allMatch(v -> v.bytes() <= 9_000 && v.width() <= 480);
        assertThat(set.picture().fallback().bytes()).isLessThanOrEqualTo(9_000);
        assertThat(set.picture().full().orElseThrow().width()).isEqualTo(1_600);
        for (Variant variant : set.picture().variants()) {
            assertThat(set.file(variant)).hasSize(variant.bytes());
            assertThat(decode(set.file(variant), variant.extension()).getWidth())
                    .isEqualTo(variant.width());
        }
    }

    @Test
    void aDrawingThatIsLightAsItIsIsShownInFull() throws Exception {
        PictureSet set = encode(JpegFixtures.image(700, 500), "png", PictureKind.PNG);

        assertThat(set.picture().full()).isEmpty();
        assertThat(set.picture().sources()).extracting(Variant::width).containsExactly(700);
        assertThat(set.picture().width()).isEqualTo(480);
        BufferedImage shown = decode(set.file(set.picture().sources().get(0)), "webp");
        assertThat(shown.getRGB(10, 10)).isEqualTo(Color.RED.getRGB());
        assertThat(shown.getRGB(690, 10)).isEqualTo(Color.GREEN.getRGB());
    }

    @Test
    void whatLetsThePageThroughIsLaidOnWhite() throws Exception {
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0xFF000000);

        PictureSet set = encode(clear, "png", PictureKind.PNG);

        BufferedImage shown = decode(set.file(set.picture().sources().get(0)), "webp");
        assertThat(shown.getRGB(20, 20)).isEqualTo(Color.WHITE.getRGB());
        assertThat(shown.getRGB(0, 0)).isEqualTo(Color.BLACK.getRGB());
    }

    /** The JDK takes a grey of half the samples for one of half the light, and draws it lighter. */
    @Test
    void greysStayAsTheyAre() throws Exception {
        BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setPixels(0, 0, 40, 40, filled(1_600, 100));

        PictureSet set = encode(grey, "png", PictureKind.PNG);

        assertThat(decode(set.file(set.picture().sources().get(0)), "webp").getRGB(20, 20) & 0xFF)
                .isEqualTo(100);
    }

    @Test
    void anAnimationStandsStillInThePageAndMovesByChoice() throws Exception {
        byte[] gif = GifFixtures.animated();
        CleanPicture clean = new Fixture("", "a.gif", gif).clean().picture().orElseThrow();

        PictureSet set = encoder.encode(clean, PictureKind.GIF);

        Variant full = set.picture().full().orElseThrow();
        assertThat(full.fileName()).isEqualTo("full.gif");
        assertThat(set.file(full)).isEqualTo(clean.bytes());
        assertThat(set.picture().sources()).hasSize(1);
    }

    @Test
    void withoutTheLibraryThereIsJpegAlone() throws Exception {
        byte[] jpeg = write(photograph(900, 600), "jpeg");

        PictureSet set =
                new PictureEncoder(new WebpSupport(false)).encode(new CleanPicture(jpeg, 900, 600), PictureKind.JPEG);

        assertThat(set.picture().variants()).extracting(Variant::fileName).containsExactly("shown.jpg", "full.jpg");
        assertThat(set.picture().sources()).isEmpty();
        assertThat(set.picture().full()).contains(set.picture().card());
    }

    @Test
    void withoutTheLibraryAWebpPictureStaysAsItIs() throws Exception {
        CleanPicture clean = new CleanPicture(WebpFixtures.LOSSY, 1, 1);

        PictureSet set = new PictureEncoder(new WebpSupport(false)).encode(clean, PictureKind.WEBP);

        assertThat(set.picture().variants()).hasSize(1);
        assertThat(set.picture().fallback().use()).isEqualTo(Use.SHOWN);
        assertThat(set.file(set.picture().fallback())).isEqualTo(clean.bytes());
    }

    /** Four inks, inverted, as Photoshop writes them: a pure cyan with no black. */
    @Test
    void aPictureForPrintIsDrawn() throws Exception {
        int[] cyan = new int[4 * 1_600];
        for (int i = 0; i < cyan.length; i += 4) {
            Arrays.fill(cyan, i + 1, i + 4, 255);
        }
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
        raster.setPixels(0, 0, 40, 40, cyan);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] adobe = JpegFixtures.segment(0xEE, Fixture.latin1("Adobe\0\144\0\0\0\0\0"));
        byte[] jpeg = Fixture.insert(bytes.toByteArray(), 2, adobe);

        PictureSet set = encoder.encode(new CleanPicture(jpeg, 40, 40), PictureKind.JPEG);

        Color middle =
                new Color(decode(set.file(set.picture().fallback()), "jpg").getRGB(20, 20));
        assertThat(middle.getRed()).isLessThan(20);
        assertThat(middle.getGreen()).isGreaterThan(235);
        assertThat(middle.getBlue()).isGreaterThan(235);
    }

    @Test
    void whatNoDecoderDrawsIsRefused() {
        byte[] jpeg = JpegFixtures.plain();
        int tables = JpegFixtures.lastMarker(jpeg, 0xDB);
        jpeg[tables + 1] = (byte) 0xFE;

        assertThatExceptionOfType(PictureRefusedException.class)
                .isThrownBy(() -> encoder.encode(new CleanPicture(jpeg, 48, 32), PictureKind.JPEG))
                .matches(e -> e.code() == ProblemCode.PICTURE_NOT_DRAWN);
    }

    /** On every machine the same bytes; when they change on purpose, {@link PictureEncoder#RECIPE} goes up by one. */
    @Test
    void theRecipeIsKept() throws Exception {
        PictureSet set = encode(photograph(600, 400), "png", PictureKind.PNG);

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        set.files().forEach(digest::update);
        assertThat(PictureEncoder.RECIPE).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("3bc33926ce115b7710deaf38b27fd4992ae3eb3f661b91d7f81add86736c20a8");
    }

    private PictureSet encode(BufferedImage image, String format, PictureKind kind) throws Exception {
        CleanPicture clean = new CleanPicture(write(image, format), image.getWidth(), image.getHeight());
        return encoder.encode(clean, kind);
    }

    /** With soft and rough places, as photographs have them. */
    static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int noise = 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                noise = noise * 1_103_515_245 + 12_345;
                int rough = x * 3 / width == 1 ? (noise >>> 24) / 3 : 0;
                image.setRGB(x, y, (255 * x / width) << 16 | (255 * y / height) << 8 | (80 + rough));
            }
        }
        return image;
    }

    static byte[] write(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage decode(byte[] file, String extension) throws IOException {
        return extension.equals("webp")
                ? WebpLibrary.decode(file).orElseThrow()
                : ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int[] filled(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }
}
