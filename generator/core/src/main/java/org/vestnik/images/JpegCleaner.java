package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * JPEG (ITU T.81, JFIF 1.02): the tables and the scans stay as they are, of the application segments only density,
 * colour profile and colour transform, each written anew. A picture that lies on its side is turned, and for that
 * encoded again.
 */
final class JpegCleaner {

    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int DHT = 0xC4;
    private static final int RST0 = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DNL = 0xDC;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int COM = 0xFE;

    private static final String EXIF = "Exif\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final int ICC_CHUNK = 65_000;

    private final PixelLimit limit;
    private final ByteCursor in;
    private final ByteArrayOutputStream image = new ByteArrayOutputStream();
    private final Map<Integer, byte[]> profileChunks = new TreeMap<>();
    private Optional<byte[]> density = Optional.empty();
    private Optional<Integer> transform = Optional.empty();
    private int orientation;
    private int width;
    private int height;
    private boolean scanned;

    private JpegCleaner(ByteCursor in, PixelLimit limit) {
        this.in = in;
        this.limit = limit;
    }

    static CleanPicture clean(ByteCursor in, PixelLimit limit) throws PictureRefusedException {
        JpegCleaner upright = new JpegCleaner(in, limit);
        upright.read();
        Optional<byte[]> profile = upright.profile();
        if (upright.orientation <= ExifOrientation.UPRIGHT) {
            return upright.picture(profile);
        }
        byte[] turned = JpegTurner.turn(upright.picture(Optional.empty()).bytes(), upright.orientation);
        JpegCleaner again = new JpegCleaner(new ByteCursor(PictureKind.JPEG, turned), limit);
        again.read();
        return again.picture(profile);
    }

    private void read() throws PictureRefusedException {
        in.skip(2);
        for (int marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            ByteCursor body = in.take(in.u16() - 2L);
            if (marker >= APP0 && marker < APP0 + 16) {
                application(marker - APP0, body);
            } else if (marker != COM && marker != DNL) {
                part(marker, body);
            }
        }
        if (!scanned) {
            throw in.broken();
        }
    }

    /** Bytes that stand before a marker belong to nothing: they are passed over, as browsers do. */
    private int nextMarker() throws PictureRefusedException {
        while (true) {
            if (in.u8() != 0xFF) {
                continue;
            }
            int marker = in.u8();
            while (marker == 0xFF) {
                marker = in.u8();
            }
            if (marker != 0) {
                return marker;
            }
        }
    }

    private void application(int number, ByteCursor body) throws PictureRefusedException {
        if (number == 0 && body.startsWith("JFIF\0") && body.left() >= 14) {
            density = Optional.of(body.from(5).take(7).toArray());
        } else if (number == 1 && body.startsWith(EXIF) && orientation == 0) {
            orientation = ExifOrientation.of(body);
        } else if (number == 2 && body.startsWith(ICC) && body.left() > ICC.length() + 2) {
            int index = body.from(ICC.length()).u8();
            profileChunks.put(index, body.from(ICC.length() + 2L).toArray());
        } else if (number == 14 && body.startsWith("Adobe") && body.left() >= 12) {
            transform = Optional.of(body.from(11).u8());
        }
    }

    private void part(int marker, ByteCursor body) throws PictureRefusedException {
        switch (marker) {
            case SOF0, SOF0 + 1, SOF2 -> frame(body.from(0));
            case DQT -> quantization(body.from(0));
            case DHT -> huffman(body.from(0));
            case DRI -> exactly(body, 2);
            case SOS -> {
                exactly(body, 4 + 2L * body.from(0).u8());
                scanned = true;
                if (width == 0) {
                    throw body.broken();
                }
            }
            default -> throw body.broken();
        }
        segment(image, marker, body.toArray());
        if (marker == SOS) {
            scan();
        }
    }

    /** Only what browsers draw: Huffman-coded, 8 bits, 1, 3 or 4 components, one frame, its height in the header. */
    private void frame(ByteCursor body) throws PictureRefusedException {
        int length = body.left();
        int bits = body.u8();
        int rows = body.u16();
        int columns = body.u16();
        int components = body.u8();
        if (width != 0 || bits != 8 || components == 0 || components > 4 || length != 6 + 3 * components) {
            throw body.broken();
        }
        limit.check(body, columns, rows);
        width = columns;
        height = rows;
    }

    private static void quantization(ByteCursor body) throws PictureRefusedException {
        while (body.left() > 0) {
            int id = body.u8();
            if (id > 0x13 || (id & 0x0F) > 3) {
                throw body.broken();
            }
            body.skip(id < 0x10 ? 64 : 128);
        }
    }

    private static void huffman(ByteCursor body) throws PictureRefusedException {
        while (body.left() > 0) {
            int id = body.u8();
            if (id > 0x13 || (id & 0x0F) > 3) {
                throw body.broken();
            }
            int values = 0;
            for (int i = 0; i < 16; i++) {
                values += body.u8();
            }
            body.skip(values);
        }
    }

    private static void exactly(ByteCursor body, long length) throws PictureRefusedException {
        if (body.left() != length) {
            throw body.broken();
        }
    }

    /** In a scan 0xFF is data if 0 or a restart marker follows; before another 0xFF it only fills. */
    private void scan() throws PictureRefusedException {
        while (true) {
            int length = in.distanceTo(0xFF);
            int next = in.peek(length + 1);
            if (next == 0 || (next >= RST0 && next < SOI)) {
                in.take(length + 2L).copyTo(image);
            } else {
                in.take(length).copyTo(image);
                if (next != 0xFF) {
                    return;
                }
                in.skip(1);
            }
        }
    }

    private Optional<byte[]> profile() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profileChunks.values().forEach(whole::writeBytes);
        return ColourProfile.clean(new ByteCursor(PictureKind.JPEG, whole.toByteArray()));
    }

    private CleanPicture picture(Optional<byte[]> profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.size() + 1_000);
        out.write(0xFF);
        out.write(SOI);
        density.ifPresent(value -> segment(out, APP0, latin1("JFIF\0"), value, new byte[2]));
        profile.ifPresent(value -> profile(out, value));
        transform.ifPresent(
                value -> segment(out, APP0 + 14, latin1("Adobe\0\144\0\0\0\0"), new byte[] {value.byteValue()}));
        out.writeBytes(image.toByteArray());
        out.write(0xFF);
        out.write(EOI);
        return new CleanPicture(out.toByteArray(), width, height);
    }

    private static void profile(ByteArrayOutputStream out, byte[] profile) {
        int chunks = (profile.length + ICC_CHUNK - 1) / ICC_CHUNK;
        for (int i = 0; i < chunks; i++) {
            byte[] number = {(byte) (i + 1), (byte) chunks};
            int from = i * ICC_CHUNK;
            byte[] part = Arrays.copyOfRange(profile, from, Math.min(from + ICC_CHUNK, profile.length));
            segment(out, APP0 + 2, latin1(ICC), number, part);
        }
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[]... parts) {
        int length = 2;
        for (byte[] part : parts) {
            length += part.length;
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
    }

    private static byte[] latin1(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
