package org.vestnik.check;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.zip.Deflater;

/**
 * How large a text is after gzip, at one level of care. What a measuring needs of memory (a quarter of a megabyte) is kept for
 * the next. Safe for several threads.
 */
final class Gzip implements AutoCloseable {

    private static final int HEADER_AND_TRAILER = 18; // RFC 1952 section 2.3

    private final int level;
    private final Deque<Deflater> idle = new ConcurrentLinkedDeque<>();

    private Gzip(int level) {
        this.level = level;
    }

    static Gzip quick() {
        return new Gzip(Deflater.BEST_SPEED);
    }

    static Gzip best() {
        return new Gzip(Deflater.BEST_COMPRESSION);
    }

    /** In bytes, with what gzip puts around them. */
    int size(byte[] text) {
        Deflater known = idle.pollFirst();
        Deflater deflater = known == null ? new Deflater(level, true) : known;
        deflater.setInput(text);
        deflater.finish();
        byte[] ignored = new byte[8192];
        while (!deflater.finished()) {
            deflater.deflate(ignored);
        }
        int size = Math.toIntExact(deflater.getBytesWritten()) + HEADER_AND_TRAILER;
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
