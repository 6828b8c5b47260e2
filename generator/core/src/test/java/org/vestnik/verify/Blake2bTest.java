package org.vestnik.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of RFC 7693, and what GNU coreutils' {@code b2sum} says of texts at the edges of a block. */
class Blake2bTest {

    @Test
    void isTheExampleOfTheStandard() {
        assertThat(hex("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                        + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    }

    @ParameterizedTest
    @CsvSource({
        "0,786a02f742015903c6c6fd852552d272",
        "1,0909377ad35110cafb2909e185672b7f",
        "127,acc1cd9ebcd76c8f0e9afcfe2e2479a1",
        "128,082b91ea2e15d1556d2ceefdd5af5d64",
        "129,362a53bbe2ec08097b2f358a41d0e153",
        "256,26066ae992ec734e85f05f962b49e72b",
        "100000,49eeba5c8533f2695abf249fbe35e628"
    })
    void isWhatOthersSay(int length, String begin) {
        assertThat(hex("x".repeat(length).getBytes(StandardCharsets.US_ASCII))).startsWith(begin);
    }

    private static String hex(byte[] text) {
        return HexFormat.of().formatHex(Blake2b.of(text));
    }
}
