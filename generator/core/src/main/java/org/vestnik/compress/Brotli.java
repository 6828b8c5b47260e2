package org.vestnik.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brotli (RFC 7932): a text compressed at its best, or only how large it would be in a hurry. */
public final class Brotli {

    private static final Encoder.Parameters BEST =
            new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT);
    private static final Encoder.Parameters QUICK =
            new Encoder.Parameters().setQuality(0).setMode(Encoder.Mode.TEXT);

    private Brotli() {}

    /** Whether the native library runs on this machine. Loads it: ask only if it is needed. */
    public static boolean isAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    /** At quality 11. Always the same bytes for the same text. */
    public static byte[] compress(byte[] text) {
        return compress(text, BEST);
    }

    /** In bytes at quality 0, which is about what the quickest gzip comes to and takes half the time. */
    public static int quickSize(byte[] text) {
        return compress(text, QUICK).length;
    }

    private static byte[] compress(byte[] text, Encoder.Parameters parameters) {
        try {
            return Encoder.compress(text, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
