package org.vestnik.images;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The compressed pixels of a PNG. */
final class PngPixels {

    private PngPixels() {}

    /**
     * The data up to the end of its compressed stream, once that proved to hold just as many bytes as the header says:
     * no picture cut short, no bomb, nothing behind the end.
     */
    static byte[] whole(ByteCursor at, byte[] data, PngHeader header) throws PictureRefusedException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            byte[] out = new byte[64 * 1024];
            long sum = 0;
            while (!inflater.finished() && sum <= header.rawBytes()) {
                int count = inflater.inflate(out);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw at.broken();
                }
                sum += count;
            }
            if (sum != header.rawBytes()) {
                throw at.broken();
            }
            return Arrays.copyOf(data, (int) inflater.getBytesRead());
        } catch (DataFormatException e) {
            throw at.broken();
        } finally {
            inflater.end();
        }
    }
}
