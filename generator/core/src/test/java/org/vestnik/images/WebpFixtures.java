package org.vestnik.images;

import static org.vestnik.images.Fixture.CANARY;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** WebP files with more in them than a picture; the JDK has no writer, so the pictures are of one pixel. */
final class WebpFixtures {

    static final byte[] LOSSLESS = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    static final byte[] LOSSY = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private static final int ALL_FLAGS = 0x2C;

    private WebpFixtures() {}

    static List<Fixture> cleanable() {
        byte[] canary = latin1(CANARY);
        byte[] exif = chunk("EXIF", Fixture.tiff(ByteOrder.LITTLE_ENDIAN, 1));
        byte[] markedExif = chunk("EXIF", JpegFixtures.exif(ByteOrder.BIG_ENDIAN, 1));
        byte[] xmp = chunk("XMP ", canary);
        byte[] profile = chunk("ICCP", Fixture.profile());
        return List.of(
                file("EXIF", canvas(ALL_FLAGS, 1, 1), exif, picture(LOSSY)),
                file("EXIF behind the picture", canvas(ALL_FLAGS, 1, 1), picture(LOSSY), markedExif),
                file("XMP", canvas(ALL_FLAGS, 1, 1), picture(LOSSLESS), xmp),
                file("a profile with names", canvas(ALL_FLAGS, 1, 1), profile, picture(LOSSLESS)),
                file("a broken profile", canvas(ALL_FLAGS, 1, 1), chunk("ICCP", canary), picture(LOSSLESS)),
                file("a chunk that nobody knows", canvas(0, 1, 1), chunk("caNv", canary), picture(LOSSLESS)),
                file("a simple file with EXIF", picture(LOSSLESS), exif),
                file("a simple file with transparency before it", chunk("ALPH", canary), picture(LOSSY)),
                file("an animation with a secret frame part", canvas(2, 1, 1), anim(), frame(chunk("caNv", canary))),
                new Fixture("something behind the end", "a.webp", join(LOSSLESS, canary)));
    }

    static List<Fixture> broken() {
        byte[] exif = chunk("EXIF", Fixture.tiff(ByteOrder.LITTLE_ENDIAN, 1));
        return List.of(
                new Fixture("cut in the picture", "a.webp", Arrays.copyOf(LOSSY, LOSSY.length - 9)),
                file("without a picture", canvas(8, 1, 1), exif),
                file("a canvas with a tail", chunk("VP8X", join(new byte[10], latin1(CANARY))), picture(LOSSY)),
                file("two pictures", picture(LOSSY), picture(LOSSLESS)),
                file("two canvases", canvas(0, 1, 1), canvas(0, 1, 1), picture(LOSSY)),
                file("a frame without a picture", canvas(2, 1, 1), anim(), chunk("ANMF", new byte[16])),
                file("a picture without its mark", chunk("VP8 ", latin1(CANARY))),
                new Fixture("nothing but the signature", "a.webp", Arrays.copyOf(LOSSY, 12)));
    }

    static Fixture file(String what, byte[]... chunks) {
        return new Fixture(what, "a.webp", chunk("RIFF", join(latin1("WEBP"), join(chunks))));
    }

    static byte[] canvas(int flags, int width, int height) {
        ByteBuffer body = ByteBuffer.allocate(11).order(ByteOrder.LITTLE_ENDIAN);
        body.putInt(flags).putInt(width - 1).position(7);
        body.putInt(height - 1);
        return chunk("VP8X", Arrays.copyOf(body.array(), 10));
    }

    /** The one chunk of a simple file. */
    static byte[] picture(byte[] simple) {
        return Arrays.copyOfRange(simple, 12, simple.length);
    }

    static byte[] chunk(String name, byte[] body) {
        ByteBuffer length =
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length);
        return join(latin1(name), length.array(), body, new byte[body.length % 2]);
    }

    private static byte[] anim() {
        return chunk("ANIM", new byte[6]);
    }

    private static byte[] frame(byte[] part) {
        return chunk("ANMF", join(new byte[16], part, picture(LOSSLESS)));
    }
}
