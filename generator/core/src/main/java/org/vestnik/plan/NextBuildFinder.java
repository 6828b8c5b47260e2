package org.vestnik.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Article;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Content;
import org.vestnik.model.Edition;
import org.vestnik.plan.NextBuild.Why;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.FrontPage;
import org.vestnik.plan.Page.HomePage;

/** Finds the first instant at which any output would differ: the only three things that depend on the clock. */
final class NextBuildFinder {

    /** How long an article stands in the news sitemap (Google's limit). */
    private static final Duration NEWS_WINDOW = Duration.ofDays(2);

    private final BulletinConfig config;
    private final Visibility visibility;
    private Optional<NextBuild> first = Optional.empty();

    NextBuildFinder(BulletinConfig config, Visibility visibility) {
        this.config = config;
        this.visibility = visibility;
    }

    /** Whether the article belongs in the news sitemap. */
    static boolean isNews(Article article, Instant now) {
        Instant date = article.date().instant();
        return date.plus(NEWS_WINDOW).isAfter(now) && !date.isAfter(now);
    }

    /** @param pages every page of the site that shows articles */
    Optional<NextBuild> find(Bulletin bulletin, List<Page> pages) {
        for (Edition edition : bulletin.editions()) {
            edition.articles().forEach(this::appearance);
            edition.pages().forEach(this::appearance);
        }
        Set<Article> recents = new LinkedHashSet<>();
        Set<Article> fronts = new LinkedHashSet<>();
        List<Article> last = List.of();
        for (Page page : pages) {
            if (page instanceof ArticlePage article) {
                news(article.article());
                if (!article.recents().equals(last)) { // mostly one list for a whole edition
                    last = article.recents();
                    recents.addAll(last);
                }
            } else if (page instanceof HomePage home) {
                fronts.addAll(home.articles());
            } else if (page instanceof FrontPage front) {
                front.columns().forEach(column -> fronts.addAll(column.articles()));
            }
        }
        phrases(recents, config.shelf().article());
        phrases(fronts, config.shelf().front());
        return first;
    }

    private void appearance(Content content) {
        visibility.changes(content).forEach(due -> consider(due, Why.APPEARANCE, place(content)));
    }

    private void news(Article article) {
        Instant date = article.date().instant();
        if (config.url().isPresent() && date.plus(NEWS_WINDOW).isAfter(visibility.now())) {
            consider(date, Why.NEWS, article.source().name());
            consider(date.plus(NEWS_WINDOW), Why.NEWS, article.source().name());
        }
    }

    private void phrases(Set<Article> articles, Duration shelf) {
        ShelfTime time = new ShelfTime(visibility.now(), config.zone(), shelf);
        for (Article article : articles) {
            time.nextChange(article.date())
                    .ifPresent(due -> consider(due, Why.PHRASE, article.source().name()));
        }
    }

    /** Of two at one time and place the one that was found first stays. */
    private void consider(Instant due, Why why, String path) {
        NextBuild next = new NextBuild(due, why, path);
        if (due.isAfter(visibility.now())
                && first.filter(f -> f.compareTo(next) <= 0).isEmpty()) {
            first = Optional.of(next);
        }
    }

    /** The file is published: neither a text that is still held back nor one that is to be taken off is named in it. */
    private static String place(Content content) {
        return Addresses.home(content.language()).file().value();
    }
}
