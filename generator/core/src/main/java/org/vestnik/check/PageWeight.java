package org.vestnik.check;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestnik.compress.Brotli;
import org.vestnik.compress.Gzip;

/**
 * Holds a page against the reader's budget (design section 8). A page that is within it raw, by a code of its letters alone, or by
 * gzip or quick Brotli passes; only another is compressed with brotli-11, and that result is kept by content. Safe for several
 * threads.
 */
public final class PageWeight implements AutoCloseable {

    /** Pages that are compressed before it pays to load Brotli's library, which takes as long as a hundred of them. */
    private static final int FEW = 200;

    private final int budget;
    private final WeightCache known;
    private final AtomicInteger compressed = new AtomicInteger();
    private final Gzip quick = Gzip.quick();
    private final Gzip best = Gzip.best();

    /**
     * @param budget in bytes
     * @param cache folder where results are kept from build to build; made if needed
     */
    public PageWeight(int budget, Path cache) {
        this.budget = budget;
        this.known = new WeightCache(cache.resolve("page-weight.txt"));
    }

    /** What a page weighs at most after compression, in bytes: looked at closer only until that is within the budget. */
    public int most(byte[] page) {
        int most = page.length;
        if (most > budget && most <= budget / 2 * 3) { // of a much longer page the letters would say nothing
            most = LetterCode.most(page);
        }
        return most <= budget ? most : quickSize(page);
    }

    private int quickSize(byte[] page) {
        boolean many = compressed.incrementAndGet() > FEW;
        return many && brotliAvailable() ? Brotli.quickSize(page) : quick.size(page);
    }

    /** The compressed size in bytes of a page that is over the budget; empty if it is within. */
    public OptionalInt over(byte[] page) {
        return over(page, most(page));
    }

    /** @param most what {@link #most} says of the page */
    OptionalInt over(byte[] page, int most) {
        if (most <= budget) {
            return OptionalInt.empty();
        }
        int gzip = best.size(page);
        int size = gzip <= budget || !brotliAvailable() ? gzip : known.size(page, text -> Brotli.compress(text).length);
        return size <= budget ? OptionalInt.empty() : OptionalInt.of(size);
    }

    /**
     * Whether Brotli's native library runs on this machine; where it does not, pages are judged by gzip-9, which is about a
     * quarter larger. Loads the library: ask only if it is needed.
     */
    public boolean brotliAvailable() {
        return Brotli.isAvailable();
    }

    /** Keeps the results for the next build; call it once all pages are weighed. */
    public void save() {
        known.save();
    }

    /** Gives back what the compressions need of memory. */
    @Override
    public void close() {
        quick.close();
        best.close();
    }
}
