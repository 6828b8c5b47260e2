package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * PNG (W3C, third edition, with animation): of the chunks those that say what the pixels look like stay, and only if
 * they have the form that the specification gives them. The compressed pixels stay as they are, without what may stand
 * behind their end.
 */
final class PngCleaner {

    private static final int SIGNATURE = 8;
    private static final String IMAGE_DATA = "IDAT";
    private static final String PROFILE = "iCCP";

    /** Chunks of one length only, in bytes. */
    private static final Map<String, Set<Integer>> LENGTHS = Map.of(
            "gAMA", Set.of(4),
            "cHRM", Set.of(32),
            "sRGB", Set.of(1),
            "cICP", Set.of(4),
            "sBIT", Set.of(1, 2, 3, 4),
            "bKGD", Set.of(1, 2, 6),
            "acTL", Set.of(8),
            "fcTL", Set.of(26));

    private static final Set<String> AFTER_IMAGE = Set.of("fcTL", "fdAT");
    private static final int MAX_PALETTE = 3 * 256;

    private final ByteCursor in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

    private PngCleaner(ByteCursor in) {
        this.in = in;
    }

    static CleanPicture clean(ByteCursor in, PixelLimit limit) throws PictureRefusedException {
        return new PngCleaner(in).clean(limit);
    }

    private CleanPicture clean(PixelLimit limit) throws PictureRefusedException {
        in.take(SIGNATURE).copyTo(out);
        ByteCursor first = in.from(SIGNATURE);
        if (first.u32() != PngHeader.BYTES || !first.letters(4).equals("IHDR")) {
            throw in.broken();
        }
        PngHeader header = PngHeader.read(first, limit);
        while (chunk()) {
            // one after the other, to the end
        }
        chunk(out, IMAGE_DATA, PngPixels.whole(in, pixels.toByteArray(), header));
        out.writeBytes(rest.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return new CleanPicture(out.toByteArray(), header.width(), header.height());
    }

    /** Reads the next chunk; says whether another one follows. */
    private boolean chunk() throws PictureRefusedException {
        long length = in.u32();
        CRC32 sum = new CRC32();
        ByteCursor named = in.take(4 + length);
        sum.update(named.toArray());
        if (in.u32() != sum.getValue()) {
            throw in.broken();
        }
        String name = named.letters(4);
        switch (name) {
            case "IEND" -> {
                return false;
            }
            case IMAGE_DATA -> named.copyTo(pixels);
            case "IHDR", "PLTE", "tRNS", "fdAT" -> keep(name, named);
            case PROFILE -> profile(named);
            default -> {
                if (isCritical(name)) {
                    throw in.broken();
                }
                if (LENGTHS.getOrDefault(name, Set.of()).contains(named.left())) {
                    keep(name, named);
                }
            }
        }
        return true;
    }

    private void keep(String name, ByteCursor body) throws PictureRefusedException {
        boolean palette = name.equals("PLTE") || name.equals("tRNS");
        boolean second = name.equals("IHDR") && out.size() > SIGNATURE;
        if ((palette && body.left() > MAX_PALETTE) || second) {
            throw in.broken();
        }
        if (pixels.size() == 0) {
            chunk(out, name, body.toArray());
        } else if (AFTER_IMAGE.contains(name)) {
            chunk(rest, name, body.toArray());
        }
    }

    /** The profile's own name may be its owner's; it becomes {@code icc}. */
    private void profile(ByteCursor body) throws PictureRefusedException {
        body.skip(body.distanceTo(0) + 2L);
        Zlib.inflate(body.toArray(), Zlib.MAX_PROFILE)
                .flatMap(profile -> ColourProfile.clean(new ByteCursor(PictureKind.PNG, profile)))
                .filter(profile -> pixels.size() == 0)
                .ifPresent(profile -> {
                    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
                    chunk.writeBytes(latin1("icc\0\0"));
                    chunk.writeBytes(Zlib.store(profile));
                    chunk(out, PROFILE, chunk.toByteArray());
                });
    }

    /** A decoder must know such a chunk; its first letter is upper-case. */
    private static boolean isCritical(String name) {
        return (name.charAt(0) & 0x20) == 0;
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        byte[] letters = latin1(name);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(8).putInt(body.length).put(letters).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] latin1(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
