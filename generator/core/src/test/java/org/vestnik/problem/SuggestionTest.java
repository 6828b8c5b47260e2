package org.vestnik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
