package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.plan.PlannedArticle.EN;
import static org.vestnik.plan.PlannedArticle.RU;
import static org.vestnik.plan.PlannedArticle.edition;
import static org.vestnik.plan.PlannedArticle.of;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestnik.config.BulletinConfig.Policy;
import org.vestnik.model.Article;
import org.vestnik.model.Edition;

class SelectionTest {

    private static final List<Edition> EDITIONS = List.of(
            edition(EN, of(EN, "both", "2025-01-01"), of(EN, "english", "2025-01-03")),
            edition(RU, of(RU, "both", "2025-01-01"), of(RU, "russian", "2025-01-02"), of(RU, "oldest", "2024-01-01")));

    @Test
    void ownHoldsTheLanguageAlone() {
        assertThat(newest(Policy.OWN, 9)).containsExactly("en english", "en both");
    }

    @Test
    void mixedHoldsAllLanguagesByDateAndEachNewsOnceInTheOwnLanguage() {
        assertThat(newest(Policy.MIXED, 9)).containsExactly("en english", "ru russian", "en both", "ru oldest");
    }

    @Test
    void fillHoldsTheOwnLanguageFirstAndFillsTheGaps() {
        assertThat(newest(Policy.FILL, 9)).containsExactly("en english", "en both", "ru russian", "ru oldest");
        assertThat(newest(Policy.FILL, 3)).containsExactly("en english", "en both", "ru russian");
    }

    @Test
    void longListsUnderFillStandByDate() {
        assertThat(keys(new Selection(EDITIONS, Policy.FILL).all(EN)))
                .containsExactly("en english", "ru russian", "en both", "ru oldest");
    }

    @Test
    void tieGoesByLanguageAndSlug() {
        List<Edition> tied = List.of(
                edition(EN, of(EN, "b", "2025-01-01"), of(EN, "a", "2025-01-01")),
                edition(RU, of(RU, "c", "2025-01-01")));

        assertThat(keys(new Selection(tied, Policy.MIXED).all(RU))).containsExactly("en a", "en b", "ru c");
    }

    private static List<String> newest(Policy policy, int limit) {
        return keys(new Selection(EDITIONS, policy).newest(EN, limit));
    }

    private static List<String> keys(List<Article> articles) {
        return articles.stream()
                .map(a -> a.language() + " " + a.translationKey())
                .toList();
    }
}
