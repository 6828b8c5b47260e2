package org.vestnik.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** BLAKE2b without a key, 64 bytes long (RFC 7693), which minisign signs in a large file's place and no JDK has. */
final class Blake2b {

    private static final int BLOCK = 128;
    private static final int ROUNDS = 12;
    private static final int WORDS = 8;

    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };

    /** Section 2.7; rounds 10 and 11 are as rounds 0 and 1. */
    private static final String[] SIGMA = {
        "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
        "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0"
    };

    private final long[] state = START.clone();
    private final long[] message = new long[2 * WORDS];
    private final long[] work = new long[2 * WORDS];

    private Blake2b() {
        state[0] ^= 0x01010000 ^ Long.BYTES * WORDS;
    }

    static byte[] of(byte[] text) {
        Blake2b hash = new Blake2b();
        int at = 0;
        for (; text.length - at > BLOCK; at += BLOCK) {
            hash.compress(ByteBuffer.wrap(text, at, BLOCK), at + BLOCK, false);
        }
        ByteBuffer last =
                ByteBuffer.allocate(BLOCK).put(text, at, text.length - at).rewind();
        hash.compress(last, text.length, true);
        ByteBuffer digest = ByteBuffer.allocate(Long.BYTES * WORDS).order(ByteOrder.LITTLE_ENDIAN);
        for (long word : hash.state) {
            digest.putLong(word);
        }
        return digest.array();
    }

    /** @param until bytes of the text up to the end of this block */
    private void compress(ByteBuffer block, long until, boolean last) {
        block.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(message);
        System.arraycopy(state, 0, work, 0, WORDS);
        System.arraycopy(START, 0, work, WORDS, WORDS);
        work[12] ^= until;
        work[14] ^= last ? -1 : 0;
        for (int round = 0; round < ROUNDS; round++) {
            String order = SIGMA[round % SIGMA.length];
            for (int i = 0; i < 4; i++) {
                mix(i, 4 + i, 8 + i, 12 + i, order, 2 * i);
            }
            for (int i = 0; i < 4; i++) {
                mix(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, order, 8 + 2 * i);
            }
        }
        for (int i = 0; i < WORDS; i++) {
            state[i] ^= work[i] ^ work[i + WORDS];
        }
    }

    private void mix(int a, int b, int c, int d, String order, int at) {
        work[a] += work[b] + message[Character.digit(order.charAt(at), 16)];
        work[d] = Long.rotateRight(work[d] ^ work[a], 32);
        work[c] += work[d];
        work[b] = Long.rotateRight(work[b] ^ work[c], 24);
        work[a] += work[b] + message[Character.digit(order.charAt(at + 1), 16)];
        work[d] = Long.rotateRight(work[d] ^ work[a], 16);
        work[c] += work[d];
        work[b] = Long.rotateRight(work[b] ^ work[c], 63);
    }
}
