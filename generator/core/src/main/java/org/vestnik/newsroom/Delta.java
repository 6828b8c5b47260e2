package org.vestnik.newsroom;

import java.io.ByteArrayOutputStream;

/** The difference between two objects of a pack (gitformat-pack, "Deltified representation"). */
final class Delta {

    private final byte[] delta;
    private int at;

    private Delta(byte[] delta) {
        this.delta = delta;
    }

    /** What becomes of an object by a difference. */
    static byte[] apply(byte[] base, byte[] delta) {
        return new Delta(delta).apply(base);
    }

    private byte[] apply(byte[] base) {
        skipSize();
        skipSize();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (at < delta.length) {
            int order = delta[at++];
            if ((order & 0x80) == 0) {
                out.write(delta, at, order);
                at += order;
            } else {
                int from = number(order, 4);
                int length = number(order >> 4, 3);
                out.write(base, from, length == 0 ? 0x10000 : length);
            }
        }
        return out.toByteArray();
    }

    private void skipSize() {
        while ((delta[at] & 0x80) != 0) {
            at++;
        }
        at++;
    }

    /** Little-endian, of the bytes whose bits are set. */
    private int number(int bits, int most) {
        int number = 0;
        for (int i = 0; i < most; i++) {
            if ((bits >> i & 1) != 0) {
                number |= (delta[at++] & 0xFF) << 8 * i;
            }
        }
        return number;
    }
}
