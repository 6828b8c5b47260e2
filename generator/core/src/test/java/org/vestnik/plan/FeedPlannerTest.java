package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.plan.PlannedArticle.EN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page.FeedPage;

class FeedPlannerTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void chainOfDocumentsHoldsEveryArticleAndNoDocumentTooMany(long seed) {
        List<Article> articles = articles(new Random(seed), 130);
        Map<Permalink, FeedPage> documents = feeds(articles);
        FeedPage document = documents.get(Addresses.feed(EN));

        Set<Article> reached = new HashSet<>();
        int count = 0;
        for (Optional<FeedPage> next = Optional.of(document); next.isPresent(); count++) {
            assertThat(next.get().articles())
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 20)
                    .isSortedAccordingTo(Selection.NEWEST_FIRST);
            reached.addAll(next.get().articles());
            next = next.get().previous().map(documents::get);
        }
        assertThat(reached).as("seed %d", seed).hasSameElementsAs(articles);
        assertThat(count).isEqualTo(documents.size());
        assertThat(document.isArchive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void newArticleChangesNoArchiveDocument(long seed) {
        List<Article> articles = articles(new Random(seed), 90);
        for (int count = 1; count < articles.size(); count++) {
            Map<Permalink, FeedPage> before = feeds(articles.subList(articles.size() - count, articles.size()));
            Map<Permalink, FeedPage> after = feeds(articles.subList(articles.size() - count - 1, articles.size()));

            assertThat(after.values())
                    .as("seed %d", seed)
                    .containsAll(
                            before.values().stream().filter(FeedPage::isArchive).toList());
        }
    }

    @Test
    void articleOverTheBudgetStillStandsInTheFeed() {
        Article huge = PlannedArticle.of(EN, "huge", "2025-01-01").with(100_000).article();

        assertThat(feeds(List.of(huge)).values())
                .singleElement()
                .satisfies(f -> assertThat(f.articles()).containsExactly(huge));
    }

    @Test
    void correctionsOfOldArticlesStandInTheDocumentThatReadersAskFor() {
        Article old = PlannedArticle.of(EN, "old", "2020-01-01")
                .correctedOn("2020-01-02", "2025-02-19", "2025-02-20", "2025-03-07", "2025-03-07")
                .article();
        List<Article> newestFirst = new ArrayList<>(List.of(PlannedArticle.of(EN, "new", "2025-03-06")
                .with(20_000)
                .correctedOn("2025-03-06")
                .article()));
        newestFirst.add(
                PlannedArticle.of(EN, "older", "2025-02-01").with(20_000).article());
        newestFirst.add(old);

        Map<Permalink, FeedPage> documents = feeds(newestFirst);

        FeedPage document = documents.remove(Addresses.feed(EN));
        assertThat(document.articles()).extracting(Article::translationKey).containsExactly("new");
        assertThat(document.corrections())
                .extracting(
                        e -> e.article().translationKey() + " " + e.correction().text())
                .containsExactly(
                        "old Other than on 2025-03-07", "new Other than on 2025-03-06", "old Other than on 2025-02-20");
        assertThat(documents.values())
                .isNotEmpty()
                .allMatch(d -> d.corrections().isEmpty());
    }

    /** Of documents that go back further than two weeks. */
    @Test
    void correctionsStandThereAsLongAsTheArticlesOfTheirTime() {
        List<Article> newestFirst = List.of(
                PlannedArticle.of(EN, "new", "2025-03-06").article(),
                PlannedArticle.of(EN, "old", "2024-03-06")
                        .correctedOn("2024-03-05", "2024-03-06")
                        .article());

        assertThat(feeds(newestFirst).get(Addresses.feed(EN)).corrections())
                .extracting(e -> e.correction().text())
                .containsExactly("Other than on 2024-03-06");
    }

    @Test
    void ofManyCorrectionsTheNewestStandThere() {
        Article article = PlannedArticle.of(EN, "x", "2025-01-01")
                .correctedOn("2025-02-01", "2025-02-02", "2025-02-03", "2025-02-04", "2025-02-05", "2025-02-06")
                .article();

        assertThat(feeds(List.of(article)).get(Addresses.feed(EN)).corrections())
                .extracting(e -> e.correction().text())
                .hasSize(FeedPage.MOST_CORRECTIONS)
                .startsWith("Other than on 2025-02-06")
                .doesNotContain("Other than on 2025-02-01");
    }

    /** Letters of two bytes take more room in a compressed document. */
    @ParameterizedTest
    @CsvSource({"en, 3", "ru, 2", "ar, 2", "eo, 2"})
    void documentHoldsAsManyLettersAsItsLanguageAllows(Language language, int articles) {
        List<Article> newestFirst = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> PlannedArticle.of(language, "n" + i, "2025-01-" + (30 - i))
                        .with(5_000)
                        .article())
                .toList();

        assertThat(feeds(language, newestFirst).get(Addresses.feed(language)).articles())
                .hasSize(articles);
    }

    @Test
    void emptyEditionHasAFeed() {
        assertThat(feeds(List.of()).values())
                .singleElement()
                .satisfies(f -> assertThat(f.articles()).isEmpty());
    }

    private static Map<Permalink, FeedPage> feeds(List<Article> newestFirst) {
        return feeds(EN, newestFirst);
    }

    private static Map<Permalink, FeedPage> feeds(Language language, List<Article> newestFirst) {
        return FeedPlanner.editionFeed(language, newestFirst).stream()
                .filter(FeedPage.class::isInstance)
                .map(FeedPage.class::cast)
                .collect(Collectors.toMap(FeedPage::permalink, f -> f));
    }

    private static List<Article> articles(Random random, int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = LocalDate.of(2026, 1, 1).minusDays(i).toString();
            articles.add(PlannedArticle.of(EN, "n" + i, day)
                    .with(random.nextInt(random.nextInt(5) == 0 ? 30_000 : 3_000))
                    .article());
        }
        return articles;
    }
}
