package org.vestnik.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes what a template writes and gives it back as UTF-8. Refuses to grow without end. Encodes as it goes: a page is
 * never held as text. Half a character (a surrogate alone) becomes {@code ?}, as Java encodes it. For one page after the other.
 */
final class Utf8Page extends Writer {

    /** UTF-8 of one UTF-16 unit; a pair takes four bytes together. */
    private static final int MOST_BYTES = 3;

    /** In characters. */
    private static final int LONG = 200;

    /** Room that is kept for the next page, in bytes. */
    private static final int KEPT = 256 * 1024;

    private final int limit;
    private final char[] piece = new char[1024];
    private byte[] bytes = new byte[32 * 1024];
    private int size = 0;
    private int characters = 0;
    private char high = 0;
    private Optional<String> wanted = Optional.empty();
    private Optional<TextPlace> found = Optional.empty();

    /** @param limit in characters */
    Utf8Page(int limit) {
        this.limit = limit;
    }

    /**
     * Notes where a text stands on the next page.
     *
     * @param text the very one that will be written, not another that reads the same
     */
    void lookFor(Optional<String> text) {
        wanted = text;
        found = Optional.empty();
    }

    /** Where the text stands on the last page; empty if it was not written there as a whole. */
    Optional<TextPlace> found() {
        return found;
    }

    /** The page, which is then forgotten. */
    byte[] taken() {
        endPair();
        byte[] page = Arrays.copyOf(bytes, size);
        if (bytes.length > KEPT) {
            bytes = new byte[KEPT];
        }
        size = 0;
        characters = 0;
        return page;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        room(length);
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                put(c);
            }
        }
    }

    @Override
    @SuppressWarnings("StringEquality") // see lookFor
    public void write(String string, int offset, int length) throws IOException {
        int from = size;
        boolean whole = high == 0;
        append(string, offset, length);
        if (wanted.isPresent() && wanted.get() == string && length == string.length() && whole && high == 0) {
            found = Optional.of(new TextPlace(from, size - from));
        }
    }

    /** A long text as Java encodes it, a short one in pieces, as characters: to ask a text for each of them costs more. */
    private void append(String string, int offset, int length) throws IOException {
        if (length >= LONG
                && length == string.length()
                && high == 0
                && !Character.isHighSurrogate(string.charAt(length - 1))) {
            byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
            room(length);
            System.arraycopy(encoded, 0, bytes, size, encoded.length);
            size += encoded.length;
            return;
        }
        int end = offset + length;
        for (int from = offset; from < end; from += piece.length) {
            int to = Math.min(end, from + piece.length);
            string.getChars(from, to, piece, 0);
            write(piece, 0, to - from);
        }
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // nothing to give back
    }

    private void put(char c) {
        if (high != 0 || Character.isSurrogate(c)) {
            putSurrogate(c);
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** A pair may come in two writes. */
    private void putSurrogate(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            int character = Character.toCodePoint(high, c);
            high = 0;
            bytes[size++] = (byte) (0xF0 | character >> 18);
            bytes[size++] = (byte) (0x80 | character >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | character >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | character & 0x3F);
            return;
        }
        endPair();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            put(c);
        }
    }

    /** Gives up waiting for the second half of a pair. */
    private void endPair() {
        if (high != 0) {
            bytes[size++] = '?';
            high = 0;
        }
    }

    /** Makes room for so many units, and for half a pair that still waits. */
    private void room(int length) throws IOException {
        characters += length;
        if (characters > limit || characters < 0) {
            throw new TooLargeException();
        }
        int needed = size + MOST_BYTES * (length + 1);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    /** The page grew over its limit. */
    static final class TooLargeException extends IOException {}
}
