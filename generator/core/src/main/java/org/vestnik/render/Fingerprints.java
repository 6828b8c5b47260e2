package org.vestnik.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page;
import org.vestnik.plan.Page.CorrectionsPage.Entry;
import org.vestnik.plan.Translation;
import org.vestnik.search.SearchScript;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Stopwatch;

/**
 * Says of a planned page, before it is rendered, what it will be made of: two pages with one fingerprint have the same
 * bytes. What all pages of a build share (program, settings, dictionaries) is the ledger's key and not in here; the rest
 * has to be: whoever gives a view something new to show of a page adds it here, of an article to {@link ArticleFingerprints}, of a
 * body to {@link BodyFingerprints}. Thread-safe.
 */
final class Fingerprints {

    /** Pages of texts, numbers and lists alone: a set or a map would come in any order. */
    private static final Set<Class<? extends Page>> TOLD_BY_TEXT = Set.of(
            Page.ArchivePage.class,
            Page.MirrorsPage.class,
            Page.OfflinePage.class,
            Page.NotFoundPage.class,
            Page.SitemapIndexPage.class,
            Page.RobotsPage.class,
            Page.NextBuildPage.class,
            Page.MirrorListPage.class,
            Page.HeadersPage.class,
            Page.CnamePage.class,
            Page.NoJekyllPage.class);

    private final Site site;
    private final LookFingerprints looks;
    private final BodyFingerprints bodies;
    private final ArticleFingerprints shown;
    private final Untouched untouched;
    private final Stopwatch stopwatch;
    private final Map<Fingerprint, Fingerprint> recents = new ConcurrentHashMap<>();

    /**
     * @param ledger what the last build rendered
     * @param stopwatch is told how many pages had to be looked at
     */
    Fingerprints(Site site, Theme theme, PageLedger ledger, Stopwatch stopwatch) {
        this.site = site;
        this.looks = new LookFingerprints(site, theme);
        this.bodies = new BodyFingerprints(site, ledger);
        this.shown = new ArticleFingerprints(site, bodies);
        this.stopwatch = stopwatch;
        this.untouched = Untouched.since(ledger, new Outline(site.plan(), looks), bodies);
    }

    /** Of a page that no edit has touched, if it stands in the site as the ledger knows it; empty if it must be looked at. */
    Optional<PageFingerprint> untouched(Page page) {
        Optional<Fingerprint> known = untouched.own(page);
        stopwatch.asked(Kept.FINGERPRINTS, known.isPresent());
        return known.flatMap(own -> withShared(own, page));
    }

    /** Empty if it can't be told: then the page must be rendered. */
    Optional<PageFingerprint> of(Page page) {
        return own(page).flatMap(own -> withShared(own, page));
    }

    private Optional<PageFingerprint> withShared(Fingerprint own, Page page) {
        if (page instanceof Page.ArticlePage article && !article.recents().isEmpty()) {
            Fingerprint list = shown.timed(
                    article.recents(), page.language(), site.config().shelf().article());
            return looks.ofRecents().map(look -> new PageFingerprint(own, Optional.of(recents(look, list))));
        }
        return Optional.of(PageFingerprint.of(own));
    }

    private Fingerprint recents(Fingerprint look, Fingerprint list) {
        return recents.computeIfAbsent(list, l -> new Digest().add(look).add(l).finish());
    }

    private Optional<Fingerprint> own(Page page) {
        return looks.of(page).map(look -> {
            Digest digest = new Digest()
                    .text(page.getClass().getSimpleName())
                    .add(look)
                    .text(page.permalink().value());
            if (page instanceof Page.Html html) {
                digest.number(html.isIndexed() ? 1 : 0);
                translations(digest, html.translations());
            }
            page(digest, page);
            return digest.finish();
        });
    }

    /** What the page shows besides its recents. */
    private void article(Digest digest, Page.ArticlePage page) {
        digest.add(shown.whole(page.article()));
        list(digest, page.related());
        digest.number(page.recents().isEmpty() ? 0 : 1);
        site.cards().of(page).ifPresent(card -> digest.text(card.toString()));
    }

    private void page(Digest digest, Page page) {
        if (page instanceof Page.ArticlePage article) {
            article(digest, article);
        } else if (page instanceof Page.ListPage list) {
            subject(digest, list.subject());
            list(digest, list.articles());
            digest.number(list.number().orElse(0));
            permalink(digest, list.newer());
            permalink(digest, list.older());
        } else if (page instanceof Page.FeedPage feed) {
            feed.topic().ifPresent(topic -> digest.add(shown.named(topic)));
            digest.number(feed.isArchive() ? 1 : 0).text(feed.current().value());
            permalink(digest, feed.previous());
            wholes(digest, feed.articles());
            wholes(digest, feed.corrections().stream().map(Entry::article).toList());
            corrections(digest, feed.corrections());
        } else if (page instanceof Page.JsonFeedPage feed) {
            feed.topic().ifPresent(topic -> digest.add(shown.named(topic)));
            wholes(digest, feed.articles());
            wholes(digest, feed.corrections().stream().map(Entry::article).toList());
            corrections(digest, feed.corrections());
        } else if (page instanceof Page.EpubPage epub) {
            wholes(digest, epub.articles());
        } else if (page instanceof Page.DigestPage summary) {
            digest.number(summary.isHtml() ? 1 : 0);
            summary.articles()
                    .forEach(a -> digest.add(shown.item(a)).text(site.bodies().excerpt(a)));
        } else if (page instanceof Page.TextPage text) {
            Content content = text.content();
            digest.text(content.source().file().toString());
            bodies.add(digest, content);
        } else if (page instanceof Page.HomePage home) {
            digest.add(shown.timed(
                    home.articles(), home.language(), site.config().shelf().front()));
        } else if (page instanceof Page.FrontPage front) {
            for (Page.FrontPage.Column column : front.columns()) {
                digest.text(column.language().tag())
                        .add(shown.timed(
                                column.articles(),
                                column.language(),
                                site.config().shelf().front()));
            }
        } else {
            small(digest, page);
        }
    }

    /** Pages of which a bulletin has few. */
    private void small(Digest digest, Page page) {
        if (page instanceof Page.SitemapPage sitemap) {
            sitemap.pages().forEach(html -> sitemapEntry(digest, html));
        } else if (page instanceof Page.NewsSitemapPage news) {
            news.pages().forEach(p -> digest.add(shown.item(p.article())));
        } else if (page instanceof Page.CorrectionsPage corrections) {
            corrections(digest, corrections.entries());
        } else if (page instanceof Page.TopicsPage topics) {
            topics.topics().forEach(t -> digest.add(shown.named(t.topic())).number(t.articles()));
            digest.number(topics.dossiers().size());
            topics.dossiers().forEach(dossier -> digest.add(shown.named(dossier)));
        } else if (page instanceof Page.RedirectPage redirect) {
            digest.text(redirect.target().value()).text(redirect.content().title());
        } else if (page instanceof Page.RedirectsPage redirects) {
            redirects
                    .redirects()
                    .forEach(r ->
                            digest.text(r.permalink().value()).text(r.target().value()));
        } else if (page instanceof Page.SearchPage search) {
            digest.number(search.articles()).number(search.shards()).text(SearchScript.of(search.language()));
        } else if (page instanceof Page.SearchWordsPage words) {
            digest.add(site.search().fingerprint(words));
        } else if (page instanceof Page.SearchTitlesPage titles) {
            list(digest, titles.articles());
        } else if (TOLD_BY_TEXT.contains(page.getClass())) {
            digest.text(page.toString());
        } else {
            throw new IllegalStateException("no fingerprint for " + page.getClass());
        }
    }

    private void sitemapEntry(Digest digest, Page.Html page) {
        digest.text(page.permalink().value()).text(page.language().tag());
        translations(digest, page.translations());
        if (page instanceof Page.ArticlePage article) {
            ArticleFingerprints.timestamp(digest, article.article().changed());
        }
    }

    private void corrections(Digest digest, List<Entry> corrections) {
        digest.number(corrections.size());
        corrections.forEach(
                e -> digest.add(shown.item(e.article())).text(e.correction().toString()));
    }

    /** Articles with all of their text. */
    private void wholes(Digest digest, List<Article> articles) {
        digest.number(articles.size());
        articles.forEach(article -> digest.add(shown.whole(article)));
    }

    private void list(Digest digest, List<Article> articles) {
        digest.number(articles.size());
        articles.forEach(article -> digest.add(shown.item(article)));
    }

    private void subject(Digest digest, Page.Subject subject) {
        if (subject instanceof Page.Subject.OfNamed named) {
            digest.add(shown.named(named.named()));
        } else {
            digest.text(subject.toString());
        }
    }

    private static void translations(Digest digest, List<Translation> translations) {
        digest.number(translations.size());
        translations.forEach(
                t -> digest.text(t.language().tag()).text(t.permalink().value()));
    }

    private static void permalink(Digest digest, Optional<Permalink> permalink) {
        digest.text(permalink.map(Permalink::value).orElse(""));
    }
}
