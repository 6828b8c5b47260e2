package org.vestnik.images;

import static org.vestnik.images.Fixture.CANARY;
import static org.vestnik.images.Fixture.insert;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** PNG files with more in them than a picture. */
final class PngFixtures {

    /** Where the first chunk behind the header begins. */
    private static final int BEHIND_HEADER = 33;

    private PngFixtures() {}

    static byte[] plain() {
        return encode(JpegFixtures.image(20, 14));
    }

    static List<Fixture> cleanable() {
        byte[] canary = latin1(CANARY);
        byte[] plain = plain();
        byte[] palette = encode(new BufferedImage(9, 5, BufferedImage.TYPE_BYTE_BINARY));
        return List.of(
                with("a text", "tEXt", join(latin1("Author\0"), canary)),
                with("an international text", "iTXt", join(latin1("XML:com.adobe.xmp\0\0\0\0\0"), canary)),
                with("a compressed text", "zTXt", join(latin1("Comment\0\0"), deflate(canary))),
                with("EXIF", "eXIf", Fixture.tiff(ByteOrder.BIG_ENDIAN, 6)),
                with("a time", "tIME", join(new byte[] {7, -24, 1, 2, 3, 4, 5}, canary)),
                with("a chunk that nobody knows", "caNv", canary),
                with("a suggested palette with a name", "sPLT", join(canary, new byte[] {0, 8})),
                with("a gamma with a tail", "gAMA", join(new byte[4], canary)),
                with("a background with a tail", "bKGD", join(new byte[6], canary)),
                with("a profile with names", "iCCP", join(canary, new byte[2], deflate(Fixture.profile()))),
                with("a profile that is none", "iCCP", join(latin1("x\0\0"), deflate(canary))),
                with(
                        "a profile cut short",
                        "iCCP",
                        join(latin1("x\0\0"), Arrays.copyOf(deflate(canary), canary.length + 9))),
                new Fixture("something behind the end", "a.png", join(plain, canary)),
                new Fixture("a text behind the pixels", "a.png", insert(plain, plain.length - 12, text())),
                new Fixture("something behind the pixels' end", "a.png", withPixelTail(plain, canary)),
                new Fixture("a palette with a text", "a.png", insert(palette, BEHIND_HEADER, text())));
    }

    static List<Fixture> broken() {
        byte[] plain = plain();
        byte[] wrongSum = with("", "gAMA", new byte[] {0, 0, -79, -113}).bytes();
        wrongSum[BEHIND_HEADER + 13]++;
        byte[] longHeader = join(
                Arrays.copyOf(plain, 8),
                chunk("IHDR", join(Arrays.copyOfRange(plain, 16, 29), latin1(CANARY))),
                Arrays.copyOfRange(plain, BEHIND_HEADER, plain.length));
        return List.of(
                new Fixture("cut in the pixels", "a.png", Arrays.copyOf(plain, plain.length - 30)),
                new Fixture("without its end", "a.png", Arrays.copyOf(plain, plain.length - 12)),
                new Fixture("with a wrong sum", "a.png", wrongSum),
                with("a chunk one must know", "CaNv", latin1(CANARY)),
                new Fixture("a header with a tail", "a.png", longHeader),
                new Fixture("two headers", "a.png", insert(plain, 33, Arrays.copyOfRange(plain, 8, 33))),
                new Fixture("of no height", "a.png", header(20, 0)),
                new Fixture("fewer pixels than it says", "a.png", header(20, 15)),
                new Fixture("more pixels than it says: a bomb", "a.png", header(20, 13)),
                new Fixture("nothing but the signature", "a.png", Arrays.copyOf(plain, 8)));
    }

    /** The picture, but with another size in its header. */
    static byte[] header(int width, int height) {
        byte[] plain = plain();
        byte[] body = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(Arrays.copyOfRange(plain, 24, 29))
                .array();
        return join(
                Arrays.copyOf(plain, 8), chunk("IHDR", body), Arrays.copyOfRange(plain, BEHIND_HEADER, plain.length));
    }

    static Fixture with(String what, String name, byte[] body) {
        return new Fixture(what, "a.png", insert(plain(), BEHIND_HEADER, chunk(name, body)));
    }

    private static byte[] text() {
        return chunk("tEXt", latin1("Author\0" + CANARY));
    }

    private static byte[] withPixelTail(byte[] png, byte[] tail) {
        int length = ByteBuffer.wrap(png).getInt(BEHIND_HEADER);
        byte[] pixels = Arrays.copyOfRange(png, BEHIND_HEADER + 8, BEHIND_HEADER + 8 + length);
        return join(
                Arrays.copyOf(png, BEHIND_HEADER),
                chunk("IDAT", join(pixels, tail)),
                chunk("IDAT", tail),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(join(latin1(name), body));
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                latin1(name),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Stored, so that a canary in it can be seen. */
    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
        deflater.setInput(data);
        deflater.finish();
        byte[] out = new byte[data.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
