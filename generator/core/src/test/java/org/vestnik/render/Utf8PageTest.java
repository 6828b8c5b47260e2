package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8PageTest {

    private static final String[] PIECES = {
        "a", "<p>", "é", "ж", "€", "\uFFFD", "😀", "\uD83D", "\uDE00", "\u0000", "\u007F", "\u0080", "\u07FF", "\u0800",
        "\uFFFF"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bytesAreThoseOfTheWholeTextHoweverItIsCut(long seed) throws IOException {
        Random random = new Random(seed);
        Utf8Page page = new Utf8Page(1 << 20); // one page after the other
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int writes = random.nextInt(8); writes > 0; writes--) {
                String piece = PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(4) == 0 ? 9_000 : 1);
                text.append(piece);
                if (random.nextBoolean()) {
                    page.write(piece);
                } else {
                    page.write(piece.toCharArray());
                }
            }
            assertThat(page.taken())
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void growsToItsLimitAndNoFurther() throws IOException {
        Utf8Page page = new Utf8Page(10);
        page.write("0123456789");

        assertThatThrownBy(() -> page.write("x")).isInstanceOf(Utf8Page.TooLargeException.class);
    }
}
