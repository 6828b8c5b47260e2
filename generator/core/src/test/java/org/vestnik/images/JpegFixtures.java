package org.vestnik.images;

import static org.vestnik.images.Fixture.CANARY;
import static org.vestnik.images.Fixture.insert;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files with more in them than a picture. */
final class JpegFixtures {

    /** Colours of the quarters: top left, top right, bottom left, bottom right. */
    static final List<Color> QUARTERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);

    private JpegFixtures() {}

    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < QUARTERS.size(); i++) {
            pen.setColor(QUARTERS.get(i));
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return image;
    }

    static byte[] plain() {
        return encode(image(48, 32), false);
    }

    static byte[] progressive() {
        return encode(image(48, 32), true);
    }

    static byte[] grey() {
        BufferedImage grey = new BufferedImage(48, 32, BufferedImage.TYPE_BYTE_GRAY);
        grey.getGraphics().drawImage(image(48, 32), 0, 0, null);
        return encode(grey, false);
    }

    /** Files that become clean ones, with the same pixels. */
    static List<Fixture> cleanable() {
        byte[] canary = latin1(CANARY);
        byte[] profile = Fixture.profile();
        byte[] half = Arrays.copyOf(profile, 140);
        byte[] otherHalf = Arrays.copyOfRange(profile, 140, profile.length);
        byte[] xmp = join(latin1("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"), canary);
        byte[] jfifThumbnail = join(latin1("JFIF\0"), new byte[] {1, 2, 1, 0, 72, 0, 72, 4, 3}, canary);
        byte[] noJfif = join(new byte[] {-1, -40}, Arrays.copyOfRange(plain(), 20, plain().length));
        return List.of(
                with("little-endian EXIF", 0xE1, exif(ByteOrder.LITTLE_ENDIAN, 1)),
                with("big-endian EXIF", 0xE1, exif(ByteOrder.BIG_ENDIAN, 1)),
                with("EXIF with an orientation that there is not", 0xE1, exif(ByteOrder.BIG_ENDIAN, 9)),
                with("EXIF with a thumbnail", 0xE1, join(exif(ByteOrder.BIG_ENDIAN, 1), plain(), canary)),
                with(
                        "EXIF with one entry that is too short",
                        0xE1,
                        join(latin1("Exif\0\0MM\0*\0\0\0\b\0\1\1"), canary)),
                with("EXIF whose directory lies outside", 0xE1, join(latin1("Exif\0\0MM\0*\177\177\0\0"), canary)),
                with("EXIF with 65535 entries", 0xE1, join(latin1("Exif\0\0MM\0*\0\0\0\b\u00FF\u00FF"), canary)),
                with("XMP", 0xE1, xmp),
                with("extended XMP", 0xE1, join(latin1("http://ns.adobe.com/xmp/extension/\0"), canary)),
                with("IPTC", 0xED, join(latin1("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\40"), canary)),
                with("a comment", 0xFE, canary),
                with("JFIF twice, once with a thumbnail", 0xE0, jfifThumbnail),
                new Fixture("JFIF with a thumbnail", "a.jpg", insert(noJfif, 2, segment(0xE0, jfifThumbnail))),
                with("a JFXX thumbnail", 0xE0, join(latin1("JFXX\0\20"), canary)),
                with("a colour profile with names", 0xE2, join(latin1("ICC_PROFILE\0\1\1"), profile)),
                new Fixture(
                        "a colour profile in two parts, the second first",
                        "a.jpg",
                        insert(
                                plain(),
                                20,
                                join(
                                        segment(0xE2, join(latin1("ICC_PROFILE\0\2\2"), otherHalf)),
                                        segment(0xE2, join(latin1("ICC_PROFILE\0\1\2"), half))))),
                with("a broken colour profile", 0xE2, join(latin1("ICC_PROFILE\0\1\1"), canary)),
                with("several pictures in one", 0xE2, join(latin1("MPF\0"), canary)),
                with("an application's own part", 0xE7, canary),
                with("another application's own part", 0xEF, canary),
                with("an Adobe part with a tail", 0xEE, join(latin1("Adobe\0\144\0\0\0\0\1"), canary)),
                new Fixture("something behind the end", "a.jpg", join(plain(), latin1("PK\3\4"), canary)),
                new Fixture("something between the parts", "a.jpg", insert(plain(), 20, canary)),
                new Fixture(
                        "a comment between the scans",
                        "a.jpg",
                        insert(progressive(), lastMarker(progressive(), 0xDA), segment(0xFE, canary))),
                new Fixture("grey with a comment", "a.JPEG", insert(grey(), 20, segment(0xFE, canary))));
    }

    /** Files that are refused as broken. */
    static List<Fixture> broken() {
        byte[] plain = plain();
        int frame = lastMarker(plain, 0xC0);
        byte[] lossless = plain.clone();
        lossless[frame + 1] = (byte) 0xC3;
        byte[] flat = plain.clone();
        Arrays.fill(flat, frame + 5, frame + 7, (byte) 0);
        byte[] longTable = segment(0xDB, join(new byte[65], latin1(CANARY)));
        return List.of(
                new Fixture("cut in the scan", "a.jpg", Arrays.copyOf(plain, plain.length - 9)),
                new Fixture("cut in the head", "a.jpg", Arrays.copyOf(plain, 100)),
                new Fixture("two bytes and a marker", "a.jpg", Arrays.copyOf(plain, 3)),
                new Fixture("lossless", "a.jpg", lossless),
                new Fixture("of no height", "a.jpg", flat),
                new Fixture("a table with a tail", "a.jpg", insert(plain, 20, longTable)),
                new Fixture("two frames", "a.jpg", insert(plain, frame, Arrays.copyOfRange(plain, frame, frame + 19))),
                new Fixture("a part of negative length", "a.jpg", insert(plain, 20, new byte[] {-1, -2, 0, 1})),
                new Fixture("no scan", "a.jpg", join(Arrays.copyOf(plain, 20), new byte[] {-1, -39})));
    }

    static Stream<Fixture> turned() {
        return IntStream.rangeClosed(2, 8).boxed().flatMap(JpegFixtures::turned);
    }

    private static Stream<Fixture> turned(int orientation) {
        byte[] exif = segment(0xE1, exif(ByteOrder.BIG_ENDIAN, orientation));
        byte[] other = segment(0xE1, exif(ByteOrder.LITTLE_ENDIAN, orientation));
        return Stream.of(
                new Fixture("orientation " + orientation, "a.jpg", insert(plain(), 20, exif)),
                new Fixture("grey, orientation " + orientation, "a.jpg", insert(grey(), 20, other)));
    }

    static Fixture with(String what, int marker, byte[] body) {
        return new Fixture(what, "a.jpg", insert(plain(), 20, segment(marker, body)));
    }

    static byte[] exif(ByteOrder order, int orientation) {
        return join(latin1("Exif\0\0"), Fixture.tiff(order, orientation));
    }

    static byte[] segment(int marker, byte[] body) {
        int length = body.length + 2;
        return join(new byte[] {-1, (byte) marker, (byte) (length >> 8), (byte) length}, body);
    }

    /** Where the last such marker stands; there is none in data, where 0xFF is followed by 0. */
    static int lastMarker(byte[] jpeg, int marker) {
        int at = jpeg.length - 2;
        while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != marker) {
            at--;
        }
        return at;
    }

    private static byte[] encode(BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
