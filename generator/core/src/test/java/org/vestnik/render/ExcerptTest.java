package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String[] PIECES = {
        "слово",
        "word",
        " ",
        " ",
        ", ",
        " — ",
        "😀",
        "👨‍👩‍👧",
        "и\u0306",
        "е\u0301",
        "🇷🇺",
        "«",
        "»",
        ".",
        "\u00a0",
        "длинноеслово",
        "नि"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Короткий текст | 20 | Короткий текст",
                "Суд признал, что он прав | 14 | Суд признал…",
                "Суд признал — он прав | 15 | Суд признал…",
                "Арест · Суд · Приговор | 15 | Арест · Суд…",
                "Непрерывноесловобезпробелов | 10 | Непрерывн…",
                "one two | 7 | one two",
                "one two three | 8 | one two…"
            })
    void textIsCutAtAWord(String text, int limit, String cut) {
        assertThat(Excerpt.cut(text, limit)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cutIsABeginningWithinTheLimitAndInsideNoCharacter(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder builder = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                builder.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = builder.toString();
            int limit = 5 + random.nextInt(60);
            String cut = Excerpt.cut(text, limit);

            assertThat(cut.codePointCount(0, cut.length()))
                    .as("seed %d: %s", seed, text)
                    .isLessThanOrEqualTo(limit);
            if (!cut.equals(text.strip())) {
                String kept = cut.substring(0, cut.length() - 1);
                assertThat(cut).endsWith("…");
                assertThat(text.strip()).as("seed %d", seed).startsWith(kept);
                BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
                characters.setText(text.strip());
                assertThat(characters.isBoundary(kept.length()))
                        .as("seed %d: %s | %s", seed, text, cut)
                        .isTrue();
            }
        }
    }

    @Test
    void emptyTextStaysEmpty() {
        assertThat(Excerpt.cut("  ", 10)).isEmpty();
    }
}
