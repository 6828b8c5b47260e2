package org.vestnik.render;

import java.util.Arrays;
import java.util.Optional;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;

/**
 * Where a finished page holds a part that many pages share, so that the part can be changed without drawing the page again.
 *
 * @param at where the part begins, in bytes
 * @param length of the part, in bytes
 * @param before what all that stands before the part weighs at most after compression, in bytes
 */
record Slot(int at, int length, int before) {

    /** For what a compression has to begin anew behind the slot; in bytes. */
    private static final int SEAM = 100;

    /**
     * Empty if the page does not hold the part, byte for byte. Sought from the end, where shared parts stand.
     *
     * @param most what the page weighs at most after compression, in bytes
     */
    static Optional<Slot> in(byte[] page, byte[] part, int most) {
        for (int at = page.length - part.length; at >= 0; at--) {
            if (isAt(page, at, part)) {
                return Optional.of(new Slot(at, part.length, most));
            }
        }
        return Optional.empty();
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
            return slot.before + page.length - slot.at + SEAM;
        }
    }

    /** The page with another part; empty if the old one stands in it twice, so that it can't be told which is which. */
    Optional<Filled> filled(byte[] page, byte[] part) {
        int end = at + length;
        if (end > page.length || stands(page, Arrays.copyOfRange(page, at, end))) {
            return Optional.empty();
        }
        byte[] filled = new byte[page.length - length + part.length];
        System.arraycopy(page, 0, filled, 0, at);
        System.arraycopy(part, 0, filled, at, part.length);
        System.arraycopy(page, end, filled, at + part.length, page.length - end);
        return Optional.of(new Filled(filled, new Slot(at, part.length, before)));
    }

    void write(CacheOutput out) {
        out.count(at);
        out.count(length);
        out.count(before);
    }

    static Slot read(CacheInput in) {
        return new Slot(in.count(), in.count(), in.count());
    }

    /** Whether a part stands before this slot. */
    private boolean stands(byte[] page, byte[] part) {
        for (int place = 0; place < at; place++) {
            if (isAt(page, place, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] page, int at, byte[] part) {
        return part.length > 0
                && page[at] == part[0]
                && page[at + part.length - 1] == part[part.length - 1] // many tags begin alike, few parts end alike
                && Arrays.equals(page, at, at + part.length, part, 0, part.length);
    }
}
