package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestnik.compress.Brotli;

class LetterCodeTest {

    private static final String[] ALPHABETS = {
        "01",
        "abcdefghijklmnopqrstuvwxyz ",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩ ",
        "абвгдежзabcdefgh<>/=\"&; ",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        "«»—–’“” абв",
        "你好世界中文新闻报道今天天气",
        "😀😁😂🤣abc"
    };

    @BeforeAll
    static void brotliRunsHere() {
        assertThat(Brotli.isAvailable()).isTrue();
    }

    @Test
    void noTextIsLargerAfterBrotli() {
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            byte[] text = text(random).getBytes(StandardCharsets.UTF_8);
            assertThat(LetterCode.most(text)).isGreaterThanOrEqualTo(Brotli.compress(text).length);
        }
    }

    @Test
    void neitherAreBytesThatAreNoText() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[random.nextInt(30_000)];
            random.nextBytes(noise);
            assertThat(LetterCode.most(noise)).isGreaterThanOrEqualTo(Brotli.compress(noise).length);
        }
    }

    /** Bytes that would be letters of two, were the second of another kind: as in text of windows-1251. */
    @Test
    void neitherAreBytesThatOnlyBeginAsLetters() {
        Random random = new Random(9);
        for (int i = 0; i < 100; i++) {
            byte[] pairs = new byte[2 * (2_000 + random.nextInt(10_000))];
            random.nextBytes(pairs);
            for (int at = 0; at < pairs.length; at += 2) {
                pairs[at] = (byte) 0xC3;
            }
            assertThat(LetterCode.most(pairs)).isGreaterThanOrEqualTo(Brotli.compress(pairs).length);
        }
    }

    @Test
    void ordinaryTextIsToldToBeWithinABudgetThatIsSmallerThanItself() {
        String text = "Редакция «Вестника» сообщает о событиях в городе. ".repeat(200);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(LetterCode.most(text.getBytes(StandardCharsets.UTF_8))).isLessThan(bytes / 2);
    }

    /** Without repetition but by chance, of letters that are equally or very unequally frequent. */
    private static String text(Random random) {
        int[] letters = ALPHABETS[random.nextInt(ALPHABETS.length)].codePoints().toArray();
        int length = random.nextInt(20_000);
        boolean even = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double place = even ? random.nextDouble() : Math.pow(random.nextDouble(), 3);
            text.appendCodePoint(letters[(int) (place * letters.length)]);
        }
        return text.toString();
    }
}
