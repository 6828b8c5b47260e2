package org.vestnik.markdown;

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

    @Override
    public char charAt(int index) {
        if (stopped) {
            throw new StoppedException();
        }
        return chars[index];
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
