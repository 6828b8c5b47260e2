package org.vestnik.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The text of one block, joined of its runs: what stands in emphasis, in a link and around them is read as one, so that a
 * quotation may begin in one run and end in another. {@link Typography#set} sets it; then each run's part of the result is
 * found by its key. Kept parts (code, addresses, what the author escaped) are seen by their neighbours and never changed.
 * For one thread; meant to be used again.
 */
public final class TextRuns {

    /** What stands in the text without being text: a picture, a piece of code, a footnote's number. */
    static final char OBJECT = '\uFFFC';

    /** A line end that the author wants. */
    static final char BREAK = '\u2028';

    private final BitSet kept = new BitSet();
    private final Places places = new Places();
    private char[] chars;
    private int[] keys = new int[16];

    /** Where each run begins and ends, in turn. */
    private int[] bounds = new int[32];

    private char[] room = {};
    private int length;
    private int runs;
    private int next;
    private String set = "";

    /** An empty one, with room for so many characters; it grows. */
    public TextRuns(int room) {
        chars = new char[room];
    }

    /** Forgets all. */
    public void clear() {
        kept.clear();
        places.clear();
        length = 0;
        runs = 0;
        next = 0;
        set = "";
    }

    /** Adds a part of a text as a run, from an index (inclusive) to another (exclusive); keys grow from run to run. */
    public void add(int key, String text, int from, int to) {
        if (runs == keys.length) {
            keys = Arrays.copyOf(keys, 2 * runs);
            bounds = Arrays.copyOf(bounds, 4 * runs);
        }
        keys[runs] = key;
        bounds[2 * runs] = length;
        append(text, from, to);
        bounds[2 * runs++ + 1] = length;
    }

    /** Keeps a part of the run that was added last, counted from where that begins. */
    public void keepInLast(int from, int to) {
        int start = bounds[2 * runs - 2];
        kept.set(start + from, start + to);
    }

    /** Text between the runs that is never changed. */
    public void keep(String text) {
        append(text, 0, text.length());
        kept.set(length - text.length(), length);
    }

    /** Something that is no text. */
    public void object() {
        keep(String.valueOf(OBJECT));
    }

    /** A line end that the author wants. */
    public void lineBreak() {
        keep(String.valueOf(BREAK));
    }

    /** Whether there is anything to be set. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The whole, as it is set. */
    public String text() {
        return set.isEmpty() ? new String(chars, 0, length) : set;
    }

    /** Looks for a run, from the last one that was found on; -1 if there is none of this key, or nothing was changed. */
    public int find(int key) {
        if (set.isEmpty()) {
            return -1;
        }
        while (next < runs && keys[next] < key) {
            next++;
        }
        return next < runs && keys[next] == key ? next : -1;
    }

    /** Where a run begins in {@link #text}. */
    public int start(int run) {
        return bounds[2 * run];
    }

    /** Where a run ends in {@link #text}. */
    public int end(int run) {
        return bounds[2 * run + 1];
    }

    int length() {
        return length;
    }

    /** All characters, and beyond {@link #length} what does not count. */
    char[] chars() {
        return chars;
    }

    /** Where something may have to be set; filled by {@link Survey}. */
    Places places() {
        return places;
    }

    /** Room for so many characters of a result, kept from text to text. */
    char[] room(int atLeast) {
        if (room.length < atLeast) {
            room = new char[Math.max(atLeast, 2 * room.length)];
        }
        return room;
    }

    /** A line end before the beginning and after the end. */
    char at(int index) {
        return index < 0 || index >= length ? BREAK : chars[index];
    }

    /** Where the letters begin that end before this; the same if none does. */
    int wordStart(int end) {
        int start = end;
        while (Sign.isLetter(at(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the letters end that begin here; the same if none does. */
    int wordEnd(int start) {
        int end = start;
        while (Sign.isLetter(at(end))) {
            end++;
        }
        return end;
    }

    void replace(int index, char c) {
        chars[index] = c;
    }

    boolean isKept(int index) {
        return kept.get(index);
    }

    void keep(int from, int to) {
        kept.set(from, to);
    }

    void copy(int from, int to, char[] out, int at) {
        System.arraycopy(chars, from, out, at, to - from);
    }

    /** How many beginnings and ends of runs there are; they grow from one to the next. */
    int bounds() {
        return 2 * runs;
    }

    int bound(int index) {
        return bounds[index];
    }

    void moveBound(int index, int to) {
        bounds[index] = to;
    }

    void result(String text) {
        set = text;
    }

    private void append(String text, int from, int to) {
        int end = length + to - from;
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, end));
        }
        text.getChars(from, to, chars, length);
        length = end;
    }
}
