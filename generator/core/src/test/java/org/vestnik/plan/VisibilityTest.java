package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.model.Article;

class VisibilityTest {

    private static final Visibility NOW =
            Visibility.of(Instant.parse("2026-03-01T20:30:00Z")); // half an hour before 2 March at +03:00

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, false", "2026-03-03, true", "2027-03-01, true"})
    void aChangeMoreThanAnHourAheadIsTold(String corrected, boolean told) {
        Article article = PlannedArticle.of(PlannedArticle.EN, "a", "2026-02-20")
                .correctedOn("2026-02-21", corrected)
                .article();

        assertThat(NOW.ahead(article))
                .isEqualTo(article.corrections().stream()
                        .skip(1)
                        .filter(c -> told)
                        .map(c -> c.date().at())
                        .findAny());
    }

    @Test
    void ofAnArticleThatIsToComeNobodyIsToldYet() {
        PlannedArticle scheduled = PlannedArticle.of(PlannedArticle.EN, "a", "2026-04-01");

        assertThat(NOW.ahead(scheduled.correctedOn("2026-04-02").article())).isEmpty();
    }
}
