package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.plan.PlannedArticle.EN;
import static org.vestnik.plan.PlannedArticle.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestnik.model.Article;

class RelatedTest {

    @Test
    void onlyEarlierArticlesAreNamedSoThatNewsChangesNoOlderPage() {
        assertThat(related(
                        of(EN, "old", "2025-01-01").about("courts"),
                        of(EN, "new", "2025-01-02").about("courts")))
                .isEqualTo(Map.of("old", List.of(), "new", List.of("old")));
    }

    @Test
    void moreSharedTopicsComeFirstAndThenTheNewer() {
        assertThat(related(
                        of(EN, "one", "2025-01-01").about("courts"),
                        of(EN, "two", "2025-01-02").about("courts", "speech"),
                        of(EN, "three", "2025-01-03").about("courts"),
                        of(EN, "last", "2025-01-04").about("courts", "speech")))
                .containsEntry("last", List.of("two", "three", "one"));
    }

    @Test
    void sameDossierCountsForTwoTopics() {
        assertThat(related(
                        of(EN, "dossier", "2025-01-01").in("forester"),
                        of(EN, "topic", "2025-01-02").about("courts"),
                        of(EN, "last", "2025-01-03").about("courts").in("forester")))
                .containsEntry("last", List.of("dossier", "topic"));
    }

    @Test
    void articlesAboutOtherThingsAreNotRelated() {
        assertThat(related(
                        of(EN, "a", "2025-01-01").about("courts"),
                        of(EN, "b", "2025-01-02").about("speech")))
                .containsEntry("b", List.of());
    }

    private static Map<String, List<String>> related(PlannedArticle... articles) {
        Map<String, List<String>> keys = new HashMap<>();
        Related.of(PlannedArticle.edition(EN, articles).articles())
                .forEach((article, others) -> keys.put(
                        article.translationKey(),
                        others.stream().map(Article::translationKey).toList()));
        return keys;
    }
}
