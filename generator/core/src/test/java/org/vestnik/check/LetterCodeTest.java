package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
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
