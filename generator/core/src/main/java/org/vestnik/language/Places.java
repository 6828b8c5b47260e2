package org.vestnik.language;

import java.util.Arrays;

/** The places of a text where something may have to be set, from the first to the last, as {@link Survey} finds them. */
final class Places {

    private int[] indexes = new int[16];
    private int count;
    private boolean quotes;
    private boolean foreign;
    private boolean digits;

    void clear() {
        count = 0;
        quotes = false;
        foreign = false;
        digits = false;
    }

    /** Adds a place behind all others. */
    void add(int index) {
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
        }
        indexes[count++] = index;
    }

    /** Notes whether there are quotation marks, letters of another script, and digits. */
    void saw(boolean quotes, boolean foreign, boolean digits) {
        this.quotes = quotes;
        this.foreign = foreign;
        this.digits = digits;
    }

    int count() {
        return count;
    }

    /** The index of a place in the text; places are counted from 0. */
    int at(int place) {
        return indexes[place];
    }

    boolean haveQuote() {
        return quotes;
    }

    boolean haveForeign() {
        return foreign;
    }

    boolean haveDigit() {
        return digits;
    }
}
