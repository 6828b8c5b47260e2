package org.vestnik.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brotli (RFC 7932) at its best, quality 11. */
public final class Brotli {

    private Brotli() {}

    /** Whether the native library runs on this machine. Loads it: ask only if it is needed. */
    public static boolean isAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    /** Always the same bytes for the same text. */
    public static byte[] compress(byte[] text) {
        try {
            return Encoder.compress(
                    text, new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
