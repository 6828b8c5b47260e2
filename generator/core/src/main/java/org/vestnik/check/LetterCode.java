package org.vestnik.check;

/**
 * How large a text can be at most after brotli-11, told in a fraction of the time that a compression takes: what a code of its
 * letters takes that knows how often each occurs, and makes no use of words or repetitions (Shannon's entropy of single letters).
 */
final class LetterCode {

    private static final int TWO_BYTES = 1 << 11;

    /** For the tables that a compressed text begins with, in bytes. */
    private static final int TABLES = 500;

    /** For codes of whole bits: letters by chance, most of them one and the same, took 1.14 times their entropy. */
    private static final double WHOLE_BITS = 1.2;

    private LetterCode() {}

    /**
     * In bytes.
     *
     * @param text in UTF-8; of another encoding the answer is still right, but larger
     */
    static int most(byte[] text) {
        int[] counts = new int[TWO_BYTES + 256];
        int letters = 0;
        for (int i = 0; i < text.length; letters++) {
            byte first = text[i++];
            if (first >= 0) {
                counts[first]++;
            } else if (isLead(first) && i < text.length && (text[i] & 0xC0) == 0x80) {
                counts[(first & 0x1F) << 6 | text[i++] & 0x3F]++;
            } else {
                counts[TWO_BYTES + (first & 0xFF)]++;
            }
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                bits -= count * log2(count);
            }
        }
        bits += letters == 0 ? 0 : letters * log2(letters);
        return (int) (bits / Byte.SIZE * WHOLE_BITS) + TABLES;
    }

    /** Of a letter of two bytes; 0xC0 and 0xC1 lead none. */
    private static boolean isLead(byte first) {
        return (first & 0xE0) == 0xC0 && (first & 0xFF) > 0xC1;
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }
}
