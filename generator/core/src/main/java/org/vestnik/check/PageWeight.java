package org.vestnik.check;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.Deflater;

/**
 * Holds a page against the reader's budget (design section 8). A page whose raw or gzip size is within it passes; only
 * another is compressed with brotli-11, and that result is kept by content. Safe for several threads.
 */
public final class PageWeight {

    private static final int GZIP_HEADER_AND_TRAILER = 18; // RFC 1952 section 2.3

    private final int budget;
    private final WeightCache known;

    /**
     * @param budget in bytes
     * @param cache folder where results are kept from build to build; made if needed
     */
    public PageWeight(int budget, Path cache) {
        this.budget = budget;
        this.known = new WeightCache(cache.resolve("page-weight.txt"));
    }

    /** The compressed size in bytes of a page that is over the budget; empty if it is within. */
    public OptionalInt over(byte[] page) {
        if (page.length <= budget || gzip(page, Deflater.BEST_SPEED) <= budget) {
            return OptionalInt.empty();
        }
        int gzip = gzip(page, Deflater.BEST_COMPRESSION);
        int size = gzip <= budget || !brotliAvailable() ? gzip : known.size(page, PageWeight::brotli);
        return size <= budget ? OptionalInt.empty() : OptionalInt.of(size);
    }

    /**
     * Whether Brotli's native library runs on this machine; where it does not, pages are judged by gzip-9, which is about a
     * quarter larger. Loads the library: ask only if {@link #over} found something.
     */
    public boolean brotliAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    /** Keeps the results for the next build; call it once all pages are weighed. */
    public void save() {
        known.save();
    }

    private static int gzip(byte[] page, int level) {
        var deflater = new Deflater(level, true);
        try {
            deflater.setInput(page);
            deflater.finish();
            byte[] ignored = new byte[8192];
            while (!deflater.finished()) {
                deflater.deflate(ignored);
            }
            return Math.toIntExact(deflater.getBytesWritten()) + GZIP_HEADER_AND_TRAILER;
        } finally {
            deflater.end();
        }
    }

    private static int brotli(byte[] page) {
        try {
            return Encoder.compress(
                            page, new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT))
                    .length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
