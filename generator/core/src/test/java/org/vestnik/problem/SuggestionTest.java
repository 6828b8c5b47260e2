package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN =
            List.of("title", "date", "summary", "aliases", "topics", "publishDate", "Суды", "Ёлка", "Europe/Moscow");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "Title, title",
        "sumary, summary",
        "alias, aliases",
        "publish_date, publishDate",
        "ti\u00ADtle, title",
        "dаte, date",
        "Cуды, Суды",
        "суд, Суды",
        "елка, Ёлка",
        "Europe/Moskow, Europe/Moscow"
    })
    void nearWordIsOffered(String word, String offered) {
        assertThat(Suggestion.nearest(word, KNOWN)).contains(offered);
    }

    @ParameterizedTest
    @CsvSource({"to", "x", "author", "погода", "''", "summarization", "dossiers"})
    void farWordGetsNone(String word) {
        assertThat(Suggestion.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void ofEquallyNearWordsTheFirstInOrderIsOfferedWhateverTheOrderGiven() {
        assertThat(Suggestion.nearest("topik", List.of("topix", "topic"))).contains("topic");
        assertThat(Suggestion.nearest("topik", List.of("topic", "topix"))).contains("topic");
    }

    /** Of words of few letters, so that many are near each other; the distance by its definition, letter after letter. */
    @Test
    void whatIsOfferedIsAsNearAsTheDefinitionSays() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int allowed = Math.min(3, Math.max(a.length(), b.length()) / 3);
            assertThat(Suggestion.nearest(a, List.of(b)).isPresent())
                    .as("%s, %s", a, b)
                    .isEqualTo(distance(a, b) <= allowed);
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(12), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : Math.min(d[i - 1][j], d[i][j - 1]) + 1;
                if (i > 0 && j > 0) {
                    d[i][j] = Math.min(d[i][j], d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
