package org.vestnik.render;

import java.util.Optional;
import java.util.OptionalInt;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;

/**
 * Where a finished page holds a part that many pages share, so that the part can be changed without drawing the page again.
 *
 * @param at where the part begins, in bytes
 * @param length of the part, in bytes
 * @param pageMost what the page weighed at most after compression when it was drawn, in bytes: more than what stands before the part does
 */
record Slot(int at, int length, int pageMost) {

    /** For what a compression has to begin anew behind the slot; in bytes. */
    private static final int SEAM = 100;

    /**
     * Empty if the page does not hold the part, or holds it more than once, so that it can't be told which is which.
     *
     * @param most what the page weighs at most after compression, in bytes
     */
    static Optional<Slot> in(byte[] page, Part part, int most) {
        OptionalInt at = part.placeIn(page);
        return at.isEmpty() ? Optional.empty() : Optional.of(new Slot(at.getAsInt(), part.length(), most));
    }

    /**
     * A page whose slot has taken another part.
     *
     * @param slot where that stands
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Filled(byte[] page, Slot slot) {

        /** What the page weighs at most after compression, in bytes. */
        int most() {
            return slot.pageMost + page.length - slot.at + SEAM;
        }
    }

    /** The page with another part; empty if it is no page that has this slot. */
    Optional<Filled> filled(byte[] page, Part part) {
        int end = at + length;
        if (end > page.length) {
            return Optional.empty();
        }
        byte[] filled = new byte[page.length - length + part.length()];
        System.arraycopy(page, 0, filled, 0, at);
        part.copyTo(filled, at);
        System.arraycopy(page, end, filled, at + part.length(), page.length - end);
        return Optional.of(new Filled(filled, new Slot(at, part.length(), pageMost)));
    }

    void write(CacheOutput out) {
        out.count(at);
        out.count(length);
        out.count(pageMost);
    }

    static Slot read(CacheInput in) {
        return new Slot(in.count(), in.count(), in.count());
    }
}
