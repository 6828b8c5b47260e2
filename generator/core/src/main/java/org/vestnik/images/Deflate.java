package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses plain drawings, in one block with the fixed codes of RFC 1951. What the JDK uses for that differs from one machine
 * to the next, and builds must not.
 */
final class Deflate {

    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    private static final int END = 256;
    private static final int HASHES = 1 << 14;

    private final byte[] data;
    private final int row;
    private final int[] seen = new int[HASHES];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int filled;

    /** @param row how many bytes above each other what looks alike stands */
    private Deflate(byte[] data, int row) {
        this.data = data;
        this.row = row;
        Arrays.fill(seen, -1);
    }

    /** A raw stream (RFC 1951). */
    static byte[] compress(byte[] data, int row) {
        return new Deflate(data, row).compress();
    }

    private byte[] compress() {
        put(0b011, 3);
        for (int at = 0; at < data.length; ) {
            int distance = at > 0 ? 1 : 0;
            int length = match(at, 1);
            for (int other : new int[] {row, at - hashed(at)}) {
                int found = match(at, other);
                if (found > length) {
                    length = found;
                    distance = other;
                }
            }
            int step = length < 3 ? 1 : length;
            if (length < 3) {
                symbol(data[at] & 0xFF);
            } else {
                copy(length, distance);
            }
            remember(at);
            at += step;
        }
        symbol(END);
        put(0, 7);
        return out.toByteArray();
    }

    private int match(int at, int distance) {
        if (distance < 1 || distance > at || distance > FARTHEST) {
            return 0;
        }
        int length = 0;
        int most = Math.min(LONGEST, data.length - at);
        while (length < most && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }

    private int hashed(int at) {
        int last = at + 4 <= data.length ? seen[hash(at)] : -1;
        return last < 0 ? at + 1 : last;
    }

    private void remember(int at) {
        if (at + 4 <= data.length) {
            seen[hash(at)] = at;
        }
    }

    private int hash(int at) {
        int four = data[at] << 24 | (data[at + 1] & 0xFF) << 16 | (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
        return (four * 0x9E3779B1) >>> 18;
    }

    private void copy(int length, int distance) {
        int code = place(LENGTHS, length);
        symbol(END + 1 + code);
        put(length - LENGTHS[code], code < 8 || code == 28 ? 0 : code / 4 - 1);
        int way = place(DISTANCES, distance);
        reversed(way, 5);
        put(distance - DISTANCES[way], way < 4 ? 0 : way / 2 - 1);
    }

    /** The last that is not more. */
    private static int place(int[] table, int value) {
        int found = Arrays.binarySearch(table, value);
        return found >= 0 ? found : -found - 2;
    }

    /** RFC 1951, section 3.2.6. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            reversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            reversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            reversed(symbol - 256, 7);
        } else {
            reversed(0xC0 + symbol - 280, 8);
        }
    }

    private void reversed(int code, int count) {
        put(Integer.reverse(code) >>> 32 - count, count);
    }

    private void put(int value, int count) {
        bits |= value << filled;
        filled += count;
        while (filled >= 8) {
            out.write(bits);
            bits >>>= 8;
            filled -= 8;
        }
    }
}
