package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

    private static final String[] PIECES = {
        " ", "\n", "\u00A0", "a", "Слово", "http", "://", ":", "@", "#", ".", "/", "\\", "-", "1", "x.md", "😀",
        "\uD83D", "ő"
    };

    @ParameterizedTest
    @CsvSource({
        "см. https://vestnik.example/ru/ и, см. ___________________________ и",
        "почта a@b.example есть, почта ___________ есть",
        "файл vestnik.example/x готов., файл _________________ готов.",
        "без адреса., без адреса.",
    })
    void anAddressIsAGap(String text, String without) {
        assertThat(LanguageCheck.withoutAddresses(text)).isEqualTo(without.replace('_', TextRun.GAP));
    }

    /** Words that can be none are passed over, and nothing else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyAddressOfATextIsFound(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String whole = LanguageCheck.ADDRESS
                    .matcher(text)
                    .replaceAll(match -> String.valueOf(TextRun.GAP).repeat(match.end() - match.start()));
            assertThat(LanguageCheck.withoutAddresses(text.toString()))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(whole);
        }
    }
}
