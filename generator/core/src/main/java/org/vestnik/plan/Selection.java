package org.vestnik.plan;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig.Policy;
import org.vestnik.model.Article;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;

/**
 * Which articles an edition's lists may hold, newest first. One policy governs all lists, topics and feeds. News told in
 * several languages stands once, in the list's own language if it is told in it.
 */
final class Selection {

    /** Newest first; a tie goes by language and slug, so that two builds give the same bytes. */
    static final Comparator<Article> NEWEST_FIRST =
            comparing(Article::date).reversed().thenComparing(Article::language).thenComparing(Article::slug);

    private final Map<Language, List<Article>> all = new HashMap<>();
    private final Policy policy;

    /** @param editions with visible articles only */
    Selection(List<Edition> editions, Policy policy) {
        this.policy = policy;
        for (Edition edition : editions) {
            all.put(edition.language(), select(edition, editions));
        }
    }

    /** Every article that this edition lists. */
    List<Article> all(Language language) {
        return all.get(language);
    }

    /** The articles of a short list: under {@link Policy#FILL} foreign ones only fill what is left. */
    List<Article> newest(Language language, int limit) {
        return newest(all.get(language), language, limit);
    }

    /** The short list that each article of a language had when it was the newest: what stands before it. */
    Map<Article, List<Article>> before(Language language, int limit) {
        List<Article> articles = all.get(language);
        Map<Article, List<Article>> before = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).language().equals(language)) {
                before.put(articles.get(i), newest(articles.subList(i + 1, articles.size()), language, limit));
            }
        }
        return before;
    }

    private List<Article> newest(List<Article> articles, Language language, int limit) {
        if (policy != Policy.FILL) {
            return articles.stream().limit(limit).toList();
        }
        return Stream.of(true, false)
                .flatMap(own -> articles.stream().filter(a -> a.language().equals(language) == own))
                .limit(limit)
                .toList();
    }

    private List<Article> select(Edition own, List<Edition> editions) {
        if (policy == Policy.OWN) {
            return own.articles().stream().sorted(NEWEST_FIRST).toList();
        }
        Map<String, Article> byKey = new HashMap<>();
        own.articles().forEach(a -> byKey.put(a.translationKey(), a));
        for (Edition other : editions) {
            other.articles().forEach(a -> byKey.putIfAbsent(a.translationKey(), a));
        }
        List<Article> selected = new ArrayList<>(byKey.values());
        selected.sort(NEWEST_FIRST);
        return List.copyOf(selected);
    }
}
