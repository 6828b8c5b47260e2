package org.vestnik.plan;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.plan.Page.SearchPage;
import org.vestnik.plan.Page.SearchTitlesPage;
import org.vestnik.plan.Page.SearchWordsPage;

/**
 * Plans an edition's search: its page, and the scripts that the page loads one by one. Articles are numbered from the oldest, so
 * that a new one changes the last script of titles and leaves all others.
 */
final class SearchPlanner {

    /** So much text fills one script of words with two to four thousand bytes, compressed. */
    private static final int SHARD_CHARACTERS = 40_000;

    private SearchPlanner() {}

    static List<Page> plan(Language language, List<Article> all, Translations translations) {
        List<Article> articles =
                all.stream().sorted(Selection.NEWEST_FIRST.reversed()).toList();
        int shards = shards(articles);
        List<Page> pages = new ArrayList<>();
        pages.add(new SearchPage(
                Addresses.search(language),
                language,
                articles.size(),
                shards,
                translations.everywhere(Addresses::search)));
        for (int i = 0; i * SearchTitlesPage.MOST < articles.size(); i++) {
            List<Article> some = articles.subList(
                    i * SearchTitlesPage.MOST, Math.min(articles.size(), (i + 1) * SearchTitlesPage.MOST));
            pages.add(new SearchTitlesPage(
                    Addresses.page(language, "search/t" + i + ".js"), language, i, List.copyOf(some)));
        }
        for (int i = 0; i < shards; i++) {
            pages.add(new SearchWordsPage(Addresses.page(language, "search/w" + i + ".js"), language, i));
        }
        return pages;
    }

    /** A power of two, so that it stays the same while a bulletin grows to twice its size. */
    private static int shards(List<Article> articles) {
        long characters =
                articles.stream().mapToLong(a -> a.source().bodyLength()).sum();
        return (int) Long.highestOneBit(Math.max(1, Math.min(1 << 20, characters / SHARD_CHARACTERS)));
    }
}
