package org.vestnik.markdown;

import java.util.BitSet;

/** A text that can be taken away from whoever reads it: flexmark never looks at a clock, but at every character it needs. */
final class StoppableText implements CharSequence {

    private final String text;
    private final char[] chars;
    private volatile boolean stopped;

    StoppableText(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    /** From now on, reading throws. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public char charAt(int index) {
        if (stopped) {
            throw new StoppedException();
        }
        return chars[index];
    }

    /** The index of the first character of a set, from an index (inclusive) to another (exclusive); the latter if there is none. */
    int indexOf(BitSet set, int from, int to) {
        if (stopped) {
            throw new StoppedException();
        }
        int end = set.length(); // no character beyond is in the set
        int i = from;
        while (i < to && (chars[i] >= end || !set.get(chars[i]))) {
            i++;
        }
        return i;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Unwinds a parser that was given up. */
    static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("stopped", null, false, false);
        }
    }
}
