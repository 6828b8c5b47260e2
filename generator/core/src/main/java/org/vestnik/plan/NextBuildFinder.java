package org.vestnik.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Article;
import org.vestnik.model.Bulletin;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.FrontPage;
import org.vestnik.plan.Page.HomePage;

/** Finds the first instant at which any output would differ: the only three things that depend on the clock. */
final class NextBuildFinder {

    /** How long an article stands in the news sitemap (Google's limit). */
    private static final Duration NEWS_WINDOW = Duration.ofDays(2);

    private final BulletinConfig config;
    private final Visibility visibility;

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
        return Stream.of(appearances(bulletin), news(pages), phrases(pages))
                .flatMap(s -> s)
                .filter(n -> n.due().isAfter(visibility.now()))
                .min(NextBuild::compareTo);
    }

    private Stream<NextBuild> appearances(Bulletin bulletin) {
        return SitePlanner.articles(bulletin)
                .flatMap(a -> visibility
                        .changes(a)
                        .map(due -> new NextBuild(due, "an article appears or expires", place(a))));
    }

    private Stream<NextBuild> news(List<Page> pages) {
        if (config.url().isEmpty()) {
            return Stream.empty();
        }
        return pages.stream()
                .filter(ArticlePage.class::isInstance)
                .map(p -> ((ArticlePage) p).article())
                .flatMap(a -> Stream.of(a.date().instant(), a.date().instant().plus(NEWS_WINDOW))
                        .map(due -> new NextBuild(due, "the news sitemap changes", source(a))));
    }

    private Stream<NextBuild> phrases(List<Page> pages) {
        return Stream.concat(
                phrases(
                        pages.stream().flatMap(NextBuildFinder::recents),
                        config.shelf().article()),
                phrases(
                        pages.stream().flatMap(NextBuildFinder::fronts),
                        config.shelf().front()));
    }

    private static Stream<Article> recents(Page page) {
        return page instanceof ArticlePage article ? article.recents().stream() : Stream.empty();
    }

    private static Stream<Article> fronts(Page page) {
        if (page instanceof HomePage home) {
            return home.articles().stream();
        }
        return page instanceof FrontPage front
                ? front.columns().stream().flatMap(c -> c.articles().stream())
                : Stream.empty();
    }

    private Stream<NextBuild> phrases(Stream<Article> articles, Duration shelf) {
        ShelfTime time = new ShelfTime(visibility.now(), config.zone(), shelf);
        return articles.distinct()
                .flatMap(a -> time.nextChange(a.date()).stream()
                        .map(due -> new NextBuild(due, "a relative time changes", source(a))));
    }

    /** The file is published: the name of an article that readers may not see yet stays out of it. */
    private String place(Article article) {
        return visibility.shows(article)
                ? source(article)
                : Addresses.home(article.language()).file().value();
    }

    private static String source(Article article) {
        return article.source().file().toString().replace('\\', '/');
    }
}
