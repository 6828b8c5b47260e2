package org.vestnik.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

    private static final byte[] TEXT = "abc".getBytes(StandardCharsets.US_ASCII);

    /** The example of FIPS 180-2, appendix B.1. */
    private static final String HEX = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void bytesAreHashedAsTheStandardSays() {
        assertThat(Sha256.hex(TEXT)).isEqualTo(HEX);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void streamIsHashedAlikeInPiecesOfAnySize(int piece) throws IOException {
        assertThat(Sha256.hex(new ByteArrayInputStream(TEXT), piece)).isEqualTo(HEX);
    }

    @Test
    void digestBeginsAnewWhenItIsWrittenDown() {
        MessageDigest digest = Sha256.digest();
        digest.update("something else".getBytes(StandardCharsets.US_ASCII));
        Sha256.hex(digest);
        digest.update(TEXT);
        assertThat(Sha256.hex(digest)).isEqualTo(HEX);
    }
}
