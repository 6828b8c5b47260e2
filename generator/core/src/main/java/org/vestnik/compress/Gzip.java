package org.vestnik.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Gzip (RFC 1952) at one level of care: a text compressed, or only how large it would be. What a measuring needs of memory (a quarter of a megabyte) is kept for
 * the next. Safe for several threads.
 */
public final class Gzip implements AutoCloseable {

    private static final int HEADER_AND_TRAILER = 18; // RFC 1952 section 2.3

    /** Deflate, no flags, no time, compressed with care, on a system that is not told. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

    private final int level;
    private final Deque<Deflater> idle = new ConcurrentLinkedDeque<>();

    private Gzip(int level) {
        this.level = level;
    }

    public static Gzip quick() {
        return new Gzip(Deflater.BEST_SPEED);
    }

    public static Gzip best() {
        return new Gzip(Deflater.BEST_COMPRESSION);
    }

    /** Always the same bytes for the same text: no name and no time stands in them. */
    public byte[] compress(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 3 + HEADER_AND_TRAILER);
        out.writeBytes(HEADER);
        deflate(text, out);
        CRC32 checksum = new CRC32();
        checksum.update(text);
        out.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(text.length)
                .array());
        return out.toByteArray();
    }

    /** In bytes, with what gzip puts around them. */
    public int size(byte[] text) {
        return deflate(text, OutputStream.nullOutputStream()) + HEADER_AND_TRAILER;
    }

    private int deflate(byte[] text, OutputStream out) {
        Deflater known = idle.pollFirst();
        Deflater deflater = known == null ? new Deflater(level, true) : known;
        deflater.setInput(text);
        deflater.finish();
        byte[] piece = new byte[8192];
        try {
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int size = Math.toIntExact(deflater.getBytesWritten());
        deflater.reset();
        idle.addFirst(deflater);
        return size;
    }

    /** Gives the memory back. */
    @Override
    public void close() {
        idle.forEach(Deflater::end);
        idle.clear();
    }
}
