package org.vestnik.check;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.vestnik.compress.Brotli;
import org.vestnik.compress.Gzip;

/**
 * Holds a page against the reader's budget (design section 8). A page that is within it raw, by a code of
 * its letters alone, or by gzip passes; only another is compressed with brotli-11, and that result is kept by content. Safe for several threads.
 */
public final class PageWeight {

    private final int budget;
    private final WeightCache known;
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

    /** The compressed size in bytes of a page that is over the budget; empty if it is within. */
    public OptionalInt over(byte[] page) {
        if (page.length <= budget || isSmallByItsLetters(page) || quick.size(page) <= budget) {
            return OptionalInt.empty();
        }
        int gzip = best.size(page);
        int size = gzip <= budget || !brotliAvailable() ? gzip : known.size(page, text -> Brotli.compress(text).length);
        return size <= budget ? OptionalInt.empty() : OptionalInt.of(size);
    }

    /** Of a much longer page the letters would say nothing. */
    private boolean isSmallByItsLetters(byte[] page) {
        return page.length <= budget / 2 * 3 && LetterCode.most(page) <= budget;
    }

    /**
     * Whether Brotli's native library runs on this machine; where it does not, pages are judged by gzip-9, which is about a
     * quarter larger. Loads the library: ask only if {@link #over} found something.
     */
    public boolean brotliAvailable() {
        return Brotli.isAvailable();
    }

    /** Keeps the results for the next build; call it once all pages are weighed. */
    public void save() {
        quick.close();
        best.close();
        known.save();
    }
}
