package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads a picture's bytes one after the other; each step past the end is a broken picture and nothing worse. */
final class ByteCursor {

    private final PictureKind kind;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    ByteCursor(PictureKind kind, byte[] bytes) {
        this(kind, bytes, 0, bytes.length);
    }

    private ByteCursor(PictureKind kind, byte[] bytes, int start, int end) {
        this.kind = kind;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** How many bytes are left. */
    int left() {
        return end - at;
    }

    int u8() throws PictureRefusedException {
        need(1);
        return bytes[at++] & 0xFF;
    }

    /** Big-endian, as are all without {@code Little} in their name. */
    int u16() throws PictureRefusedException {
        return u8() << 8 | u8();
    }

    long u32() throws PictureRefusedException {
        return (long) u16() << 16 | u16();
    }

    int u16Little() throws PictureRefusedException {
        return u8() | u8() << 8;
    }

    int u24Little() throws PictureRefusedException {
        return u16Little() | u8() << 16;
    }

    long u32Little() throws PictureRefusedException {
        return u16Little() | (long) u16Little() << 16;
    }

    /** The next bytes as Latin-1 letters: a chunk's name. */
    String letters(int count) throws PictureRefusedException {
        need(count);
        at += count;
        return new String(bytes, at - count, count, StandardCharsets.ISO_8859_1);
    }

    /** Whether these Latin-1 letters come next; nothing is read. */
    boolean startsWith(String letters) {
        return left() >= letters.length()
                && new String(bytes, at, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }

    /** The next bytes as a cursor of their own; this one goes on behind them. */
    ByteCursor take(long count) throws PictureRefusedException {
        need(count);
        at += (int) count;
        return new ByteCursor(kind, bytes, at - (int) count, at);
    }

    /** The same bytes, at another place counted from the cursor's first one. */
    ByteCursor from(long offset) throws PictureRefusedException {
        if (offset < 0 || offset > end - start) {
            throw broken();
        }
        return new ByteCursor(kind, bytes, start + (int) offset, end);
    }

    /** The byte that many places on; nothing is read. */
    int peek(int distance) throws PictureRefusedException {
        need(distance + 1L);
        return bytes[at + distance] & 0xFF;
    }

    /** How many bytes come before the next one of this value. */
    int distanceTo(int value) throws PictureRefusedException {
        for (int i = at; i < end; i++) {
            if ((bytes[i] & 0xFF) == value) {
                return i - at;
            }
        }
        throw PictureRefusedException.broken(kind, end);
    }

    void skip(long count) throws PictureRefusedException {
        need(count);
        at += (int) count;
    }

    /** Copies all that is left, and stays where it is. */
    void copyTo(ByteArrayOutputStream out) {
        out.write(bytes, at, left());
    }

    byte[] toArray() {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(left());
        copyTo(copy);
        return copy.toByteArray();
    }

    PictureRefusedException broken() {
        return PictureRefusedException.broken(kind, at);
    }

    private void need(long count) throws PictureRefusedException {
        if (count < 0 || count > left()) {
            throw broken();
        }
    }
}
