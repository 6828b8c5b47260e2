package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Small compressed blocks inside a picture (RFC 1950). */
final class Zlib {

    /** More than any colour profile needs, in bytes. */
    static final int MAX_PROFILE = 4 * 1024 * 1024;

    private static final int BLOCK = 0xFFFF;

    private Zlib() {}

    /** Empty if the data is broken, cut short, or longer than {@code max} bytes. */
    static Optional<byte[]> inflate(byte[] data, int max) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 || out.size() + count > max) {
                    return Optional.empty();
                }
                out.write(buffer, 0, count);
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** Stored, not compressed: compressors differ from one machine to the next, and builds must not. */
    static byte[] store(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + 16);
        out.write(0x78);
        out.write(0x01);
        int from = 0;
        do {
            int length = Math.min(BLOCK, data.length - from);
            boolean last = from + length == data.length;
            out.write(last ? 1 : 0);
            u16Little(out, length);
            u16Little(out, ~length);
            out.write(data, from, length);
            from += length;
        } while (from < data.length);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >> shift));
        }
        return out.toByteArray();
    }

    private static void u16Little(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >> 8);
    }
}
