package org.vestnik.acceptance.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a reader's connection carries: the size after brotli at quality 11. */
public final class Brotli {

    private static final Encoder.Parameters BEST = new Encoder.Parameters().setQuality(11);

    private Brotli() {}

    /** Bytes. */
    public static int size(byte[] content) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(content, BEST).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
