package org.vestnik.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.Topic;
import org.vestnik.plan.Page.CorrectionsPage.Entry;
import org.vestnik.plan.Page.FeedPage;
import org.vestnik.plan.Page.JsonFeedPage;

/**
 * Cuts full-text feeds into documents that stay in the reader's budget. Archive documents are filled from the oldest
 * article on, so that they never change when news is added; the document to subscribe to holds the newest that fit, and
 * so at least all that no archive document holds.
 */
final class FeedPlanner {

    /** Bytes that a document may weigh after brotli, with a margin for its head: see {@link #weight}. */
    private static final int BUDGET = 9_500;

    /** For how many days before the newest article a correction is told, however few articles a document holds. */
    private static final int TOLD_FOR = 14;

    private FeedPlanner() {}

    /** @param articles newest first */
    static List<Page> editionFeed(Language language, List<Article> articles) {
        Permalink current = Addresses.feed(language);
        List<List<Article>> archives = archives(articles);
        List<Page> pages = new ArrayList<>();
        List<Article> newest = newest(articles);
        List<Entry> corrections = corrections(articles, newest);
        pages.add(new FeedPage(
                current,
                language,
                Optional.empty(),
                newest,
                corrections,
                false,
                current,
                archive(language, archives.size())));
        for (int number = 1; number <= archives.size(); number++) {
            pages.add(new FeedPage(
                    archive(language, number).orElseThrow(),
                    language,
                    Optional.empty(),
                    archives.get(number - 1),
                    List.of(),
                    true,
                    current,
                    archive(language, number - 1)));
        }
        pages.add(new JsonFeedPage(Addresses.jsonFeed(language), language, Optional.empty(), newest, corrections));
        return pages;
    }

    /** A topic's feed has no archive: past news of the topic stand in the edition's. */
    static List<Page> topicFeed(Language language, Topic topic, List<Article> articles) {
        Permalink current = Addresses.topicFeed(topic, language);
        List<Article> newest = newest(articles);
        List<Entry> corrections = corrections(articles, newest);
        return List.of(
                new FeedPage(
                        current, language, Optional.of(topic), newest, corrections, false, current, Optional.empty()),
                new JsonFeedPage(
                        Addresses.topicJsonFeed(topic, language), language, Optional.of(topic), newest, corrections));
    }

    private static Optional<Permalink> archive(Language language, int number) {
        return number == 0 ? Optional.empty() : Optional.of(Addresses.page(language, "feed/" + number + ".xml"));
    }

    private static List<Article> newest(List<Article> newestFirst) {
        List<Article> newest = new ArrayList<>();
        int weight = 0;
        for (Article article : newestFirst) {
            weight += weight(article);
            if (!newest.isEmpty() && (weight > BUDGET || newest.size() == FeedPage.MOST)) {
                break;
            }
            newest.add(article);
        }
        return newest;
    }

    /**
     * The newest corrections of two weeks, or of all the time that a document goes back. Programs do not ask again for an archive
     * document that they have read, so what was corrected in an old article is told in the one that they do ask for. They are short: what they
     * weigh is part of the margin.
     */
    private static List<Entry> corrections(List<Article> articles, List<Article> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        LocalDate oldest = shown.get(shown.size() - 1).date().at().toLocalDate();
        LocalDate lately = shown.get(0).date().at().toLocalDate().minusDays(TOLD_FOR);
        LocalDate since = oldest.isBefore(lately) ? oldest : lately;
        return articles.stream()
                .filter(article -> !article.corrections().isEmpty())
                .flatMap(article -> article.corrections().stream()
                        .filter(c -> !c.date().at().toLocalDate().isBefore(since))
                        .map(correction -> new Entry(article, correction)))
                .distinct()
                .sorted(Comparator.comparing((Entry e) -> e.correction().date()).reversed())
                .limit(FeedPage.MOST_CORRECTIONS)
                .toList();
    }

    /** The full archive documents, oldest first, each newest first; the last, still growing group is none. */
    private static List<List<Article>> archives(List<Article> newestFirst) {
        List<List<Article>> archives = new ArrayList<>();
        List<Article> group = new ArrayList<>();
        int weight = 0;
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Article article = newestFirst.get(i);
            if (!group.isEmpty() && (weight + weight(article) > BUDGET || group.size() == FeedPage.MOST)) {
                archives.add(List.copyOf(group));
                group.clear();
                weight = 0;
            }
            group.add(0, article);
            weight += weight(article);
        }
        return archives;
    }

    /**
     * About how many bytes an entry adds to a document after brotli-11, rather too many: Russian text was measured at
     * 0.55 to 0.6 bytes a character, English at 0.37 to 0.4.
     */
    private static int weight(Article article) {
        boolean latin = LanguagePack.of(article.language())
                .filter(LanguagePack::isLatin)
                .isPresent();
        return 250 + article.source().bodyLength() * (latin ? 45 : 60) / 100;
    }
}
