package org.vestnik.model;

/**
 * Some of the ASCII characters: a bit for each. Whether one is among them is asked for every letter of every address.
 *
 * @param low the first 64 of them
 * @param high the others
 */
record AsciiSet(long low, long high) {

    static final AsciiSet NONE = new AsciiSet(0, 0);

    /** Both ends belong to it. */
    AsciiSet with(char first, char last) {
        AsciiSet set = this;
        for (char c = first; c <= last; c++) {
            set = set.with(String.valueOf(c));
        }
        return set;
    }

    AsciiSet with(String characters) {
        AsciiSet set = this;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            set = c < Long.SIZE ? new AsciiSet(set.low | 1L << c, set.high) : new AsciiSet(set.low, set.high | 1L << c);
        }
        return set;
    }

    AsciiSet without(AsciiSet other) {
        return new AsciiSet(low & ~other.low, high & ~other.high);
    }

    boolean holds(int character) {
        return character < 2 * Long.SIZE && ((character < Long.SIZE ? low : high) >>> character & 1) != 0;
    }
}
