package org.vestnik.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlan;
import org.vestnik.search.ArticleText;
import org.vestnik.search.Concordance;
import org.vestnik.search.Concordances;

/** The words of all articles that search pages find, by edition. Thread-safe once it is settled; until then for {@link #take}. */
final class SearchIndex {

    private final Concordances concordances;
    private final Bodies bodies;
    private final Map<Article, Integer> numbers = new IdentityHashMap<>();
    private final Map<Language, Concordance> byLanguage = new HashMap<>();

    SearchIndex(SitePlan plan, Concordances concordances, Bodies bodies) {
        this.concordances = concordances;
        this.bodies = bodies;
        for (Page page : plan.pages()) {
            if (page instanceof Page.SearchPage search) {
                begin(search);
            } else if (page instanceof Page.SearchTitlesPage titles) {
                number(titles);
            }
        }
    }

    private void number(Page.SearchTitlesPage titles) {
        int first = titles.number() * Page.SearchTitlesPage.MOST;
        for (int i = 0; i < titles.articles().size(); i++) {
            numbers.put(titles.articles().get(i), first + i);
        }
    }

    private void begin(Page.SearchPage page) {
        Concordance concordance = concordances.of(page.language());
        concordance.begin(page.articles(), page.shards());
        byLanguage.put(page.language(), concordance);
    }

    /** Takes an article's words, if its edition has a search. Its body is parsed only if it has changed. */
    void take(Article article) {
        Integer number = numbers.get(article);
        if (number != null) {
            String summary = article.summary().orElse("");
            Fingerprint key = new Digest()
                    .text(bodies.digest(article))
                    .text(article.title())
                    .text(summary)
                    .finish();
            byLanguage
                    .get(article.language())
                    .put(
                            number,
                            key,
                            () -> new ArticleText(
                                    article.title(), summary, bodies.of(article).text()));
        }
    }

    /** Call it when all articles are taken, before any script of words is asked for. */
    void settle() {
        byLanguage.values().forEach(Concordance::settle);
    }

    Fingerprint fingerprint(Page.SearchWordsPage page) {
        return byLanguage.get(page.language()).fingerprint(page.number());
    }

    String script(Page.SearchWordsPage page) {
        return byLanguage.get(page.language()).script(page.number());
    }
}
