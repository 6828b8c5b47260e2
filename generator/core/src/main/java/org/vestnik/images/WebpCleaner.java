package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vestnik.problem.ProblemCode;

/**
 * WebP (RFC 9649): the picture, its transparency, its frames and its colour profile stay as they are.
 */
final class WebpCleaner {

    private static final int PROFILE_FLAG = 0x20;
    private static final int ALPHA_FLAG = 0x10;
    private static final int ANIMATION_FLAG = 0x02;
    private static final int FRAME_HEADER = 16;

    private final PixelLimit limit;
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    private Optional<byte[]> profile = Optional.empty();
    /** Flags and canvas of an extended file. */
    private Optional<ByteCursor> extended = Optional.empty();

    private int width;
    private int height;
    private boolean drawn;

    private WebpCleaner(PixelLimit limit) {
        this.limit = limit;
    }

    static CleanPicture clean(ByteCursor in, PixelLimit limit) throws PictureRefusedException {
        return new WebpCleaner(limit).picture(in);
    }

    /** Whether a clean file moves. */
    static boolean isAnimated(byte[] clean) {
        ByteCursor in = new ByteCursor(PictureKind.WEBP, clean);
        try {
            return in.from(12).startsWith("VP8X") && (in.from(20).u8() & ANIMATION_FLAG) != 0;
        } catch (PictureRefusedException e) {
            return false;
        }
    }

    private CleanPicture picture(ByteCursor in) throws PictureRefusedException {
        in.skip(4);
        ByteCursor file = in.take(in.u32Little());
        file.skip(4);
        while (file.left() > 0) {
            chunk(file);
        }
        if (!drawn) {
            throw file.broken();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(latin1("WEBP"));
        if (extended.isPresent()) {
            ByteCursor header = extended.get().from(0);
            int flags = (header.u8() & (ALPHA_FLAG | ANIMATION_FLAG)) | (profile.isPresent() ? PROFILE_FLAG : 0);
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            clean.writeBytes(new byte[] {(byte) flags, 0, 0, 0});
            extended.get().from(4).copyTo(clean);
            write(body, "VP8X", clean.toByteArray());
            profile.ifPresent(icc -> write(body, "ICCP", icc));
        }
        body.writeBytes(chunks.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "RIFF", body.toByteArray());
        return new CleanPicture(out.toByteArray(), width, height);
    }

    private void chunk(ByteCursor file) throws PictureRefusedException {
        String name = file.letters(4);
        ByteCursor body = padded(file);
        switch (name) {
            case "VP8X" -> canvas(body);
            case "ICCP" -> profile = ColourProfile.clean(body);
            case "EXIF" -> refuseTurned(body);
            case "ANIM" -> ifExtended(name, exactly(body, 6).toArray());
            case "ANMF" -> {
                ifExtended(name, frame(body));
                drawn = extended.isPresent();
            }
            case "ALPH" -> ifExtended(name, body.toArray());
            case "VP8 ", "VP8L" -> {
                if (drawn) {
                    throw body.broken();
                }
                size(name, body.from(0));
                write(chunks, name, body.toArray());
                drawn = true;
            }
            default -> {
                // XMP, or something that no browser knows
            }
        }
    }

    /** A simple file is one chunk; what only an extended one may hold is dropped. */
    private void ifExtended(String name, byte[] body) {
        if (extended.isPresent()) {
            write(chunks, name, body);
        }
    }

    private void canvas(ByteCursor body) throws PictureRefusedException {
        if (extended.isPresent() || chunks.size() > 0) {
            throw body.broken();
        }
        extended = Optional.of(exactly(body, 10));
        ByteCursor size = body.from(4);
        width = size.u24Little() + 1;
        height = size.u24Little() + 1;
        limit.check(body, width, height);
    }

    /** One frame of an animation: its place and time, then chunks as in a still picture. */
    private byte[] frame(ByteCursor body) throws PictureRefusedException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        body.take(FRAME_HEADER).copyTo(frame);
        while (body.left() > 0) {
            String name = body.letters(4);
            ByteCursor part = padded(body);
            boolean picture = name.equals("VP8 ") || name.equals("VP8L");
            if (picture) {
                size(name, part.from(0));
            }
            if (picture || name.equals("ALPH")) {
                write(frame, name, part.toArray());
            }
        }
        if (frame.size() == FRAME_HEADER) {
            throw body.broken();
        }
        return frame.toByteArray();
    }

    /** The size in the head of the compressed picture itself (RFC 6386 section 9.1, RFC 9649 section 3.4). */
    private void size(String name, ByteCursor body) throws PictureRefusedException {
        int columns;
        int rows;
        if (name.equals("VP8 ")) {
            body.skip(3);
            if (!body.startsWith("\u009D\1*")) {
                throw body.broken();
            }
            body.skip(3);
            columns = body.u16Little() & 0x3FFF;
            rows = body.u16Little() & 0x3FFF;
        } else {
            if (body.u8() != 0x2F) {
                throw body.broken();
            }
            long sizes = body.u32Little();
            columns = (int) (sizes & 0x3FFF) + 1;
            rows = (int) (sizes >> 14 & 0x3FFF) + 1;
        }
        limit.check(body, columns, rows);
        if (extended.isEmpty()) {
            width = columns;
            height = rows;
        }
    }

    private static void refuseTurned(ByteCursor exif) throws PictureRefusedException {
        if (ExifOrientation.of(exif) != ExifOrientation.UPRIGHT) {
            throw new PictureRefusedException(ProblemCode.PICTURE_NOT_TURNED, PictureKind.WEBP.shown());
        }
    }

    /** A chunk's body; a byte fills it up to an even length, which some writers leave out at the file's end. */
    private static ByteCursor padded(ByteCursor file) throws PictureRefusedException {
        long length = file.u32Little();
        ByteCursor body = file.take(length);
        file.skip(Math.min(length & 1, file.left()));
        return body;
    }

    private static ByteCursor exactly(ByteCursor body, int length) throws PictureRefusedException {
        if (body.left() != length) {
            throw body.broken();
        }
        return body;
    }

    private static void write(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(latin1(name));
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(body.length >> shift);
        }
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] latin1(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
