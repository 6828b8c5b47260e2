package org.vestnik.check;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Holds a page against the reader's budget. A page whose raw or gzip size is within it passes; only another is compressed
 * with brotli-11, and that result is kept by content. Safe for several threads.
 */
public final class PageWeight {

    /** @param cache folder where results are kept from build to build; made if needed */
    public PageWeight(int budget, Path cache) {
        throw new UnsupportedOperationException("check");
    }

    /** The compressed size of a page that is over the budget; empty if it is within. */
    public OptionalInt over(byte[] page) {
        throw new UnsupportedOperationException("check");
    }
}
