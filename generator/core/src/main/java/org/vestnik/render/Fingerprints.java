package org.vestnik.render;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Article;
import org.vestnik.model.Author;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.model.Timestamp;
import org.vestnik.plan.Menu;
import org.vestnik.plan.Page;
import org.vestnik.plan.Translation;
import org.vestnik.search.SearchScript;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Stopwatch;

/**
 * Says of a planned page, before it is rendered, what it will be made of: two pages with one fingerprint have the same
 * bytes. What all pages of a build share (program, settings, dictionaries) is the ledger's key and not in here; the rest
 * has to be: whoever gives a view something new to show of an article, a body or a page adds it to the method of that
 * name. Thread-safe.
 */
final class Fingerprints {

    private final Site site;
    private final ThemeFingerprints theme;
    private final Fingerprint words;
    private final BodyFingerprints bodies;
    private final Untouched untouched;
    private final Stopwatch stopwatch;
    private final Map<Article, Fingerprint> wholes = new ConcurrentHashMap<>();
    private final Map<Article, Fingerprint> items = new ConcurrentHashMap<>();
    private final Map<Named, Fingerprint> named = new ConcurrentHashMap<>();
    private final Map<Language, Fingerprint> frames = new ConcurrentHashMap<>();
    private final Map<Timed, Fingerprint> timed = new ConcurrentHashMap<>();
    private final Map<Timed, Fingerprint> recents = new ConcurrentHashMap<>();

    /**
     * @param ledger what the last build rendered
     * @param stopwatch is told how many pages had to be looked at
     */
    Fingerprints(Site site, Theme theme, PageLedger ledger, Stopwatch stopwatch) {
        this.site = site;
        this.theme = new ThemeFingerprints(theme);
        Digest digest = new Digest();
        site.config()
                .languages()
                .forEach(language -> digest.add(site.words(language).fingerprint()));
        this.words = digest.finish();
        this.bodies = new BodyFingerprints(site);
        this.stopwatch = stopwatch;
        this.untouched = Untouched.since(ledger, ledger.isKept() ? outline() : Optional.empty(), bodies);
    }

    /** A list with relative times. All articles of an edition have one and the same list of recents. */
    private record Timed(List<Article> articles, Language language, Duration shelf) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Timed t
                    && articles == t.articles
                    && language.equals(t.language)
                    && shelf.equals(t.shelf);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(articles);
        }
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
            return theme.of(Recents.TEMPLATE)
                    .map(template -> new PageFingerprint(own, Optional.of(recents(template, article))));
        }
        return Optional.of(PageFingerprint.of(own));
    }

    /**
     * Of all that pages are made of, but for bodies, pictures and the time; empty if it can't be told. While it is the same, each edition has
     * the same pages with the same articles on each, drawn with the same words and templates.
     */
    private Optional<Fingerprint> outline() {
        Digest digest = new Digest().text(site.plan().outline()).add(words);
        site.config().languages().forEach(language -> digest.add(frame(language)));
        Set<String> templates = new TreeSet<>();
        for (Page page : site.plan().pages()) {
            template(page).ifPresent(templates::add);
            if (page instanceof Page.FeedPage feed) {
                digest.number(feed.articles().size()); // which the length of bodies decides
            }
            page.written()
                    .ifPresent(content ->
                            digest.text(content.source().file().toString())); // whose time has come, and is not over
        }
        for (String name : templates) {
            Optional<Fingerprint> text = theme.of(name);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            digest.add(text.get());
        }
        return Optional.of(digest.finish());
    }

    private Optional<Fingerprint> own(Page page) {
        Digest digest = new Digest().text(page.getClass().getSimpleName()).add(words);
        Optional<String> name = template(page);
        if (name.isPresent()) {
            Optional<Fingerprint> text = theme.of(name.get());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            digest.add(text.get());
        }
        digest.text(page.permalink().value()).text(page.language().tag());
        if (page instanceof Page.Html html) {
            digest.add(frames.computeIfAbsent(page.language(), this::frame)).number(html.isIndexed() ? 1 : 0);
            translations(digest, html.translations());
        }
        page(digest, page);
        return Optional.of(digest.finish());
    }

    /** What the page shows besides its recents. */
    private void article(Digest digest, Page.ArticlePage page) {
        digest.add(whole(page.article()));
        list(digest, page.related());
        digest.number(page.recents().isEmpty() ? 0 : 1);
        site.cards().of(page).ifPresent(card -> digest.text(card.toString()));
    }

    private Fingerprint recents(Fingerprint template, Page.ArticlePage page) {
        Timed list =
                new Timed(page.recents(), page.language(), site.config().shelf().article());
        Fingerprint known = recents.get(list);
        return known != null
                ? known
                : recents.computeIfAbsent(
                        list, l -> new Digest().add(template).add(timed(l)).finish());
    }

    private static Optional<String> template(Page page) {
        return page instanceof Page.Html html ? Optional.of(html.template()) : DataFiles.template((Page.Data) page);
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
            feed.topic().ifPresent(topic -> digest.add(named(topic)));
            digest.number(feed.isArchive() ? 1 : 0).text(feed.current().value());
            permalink(digest, feed.previous());
            wholes(digest, feed.articles());
        } else if (page instanceof Page.JsonFeedPage feed) {
            feed.topic().ifPresent(topic -> digest.add(named(topic)));
            wholes(digest, feed.articles());
        } else if (page instanceof Page.EpubPage epub) {
            wholes(digest, epub.articles());
        } else if (page instanceof Page.DigestPage summary) {
            digest.number(summary.isHtml() ? 1 : 0);
            summary.articles()
                    .forEach(a -> digest.add(item(a)).text(site.bodies().excerpt(a)));
        } else if (page instanceof Page.TextPage text) {
            Content content = text.content();
            digest.text(content.source().file().toString());
            bodies.add(digest, content);
        } else if (page instanceof Page.HomePage home) {
            timed(
                    digest,
                    home.articles(),
                    home.language(),
                    site.config().shelf().front());
        } else if (page instanceof Page.FrontPage front) {
            for (Page.FrontPage.Column column : front.columns()) {
                digest.text(column.language().tag());
                timed(
                        digest,
                        column.articles(),
                        column.language(),
                        site.config().shelf().front());
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
            news.pages().forEach(p -> digest.add(item(p.article())));
        } else if (page instanceof Page.CorrectionsPage corrections) {
            corrections
                    .entries()
                    .forEach(e ->
                            digest.add(item(e.article())).text(e.correction().toString()));
        } else if (page instanceof Page.TopicsPage topics) {
            topics.topics().forEach(t -> digest.add(named(t.topic())).number(t.articles()));
            digest.number(topics.dossiers().size());
            topics.dossiers().forEach(dossier -> digest.add(named(dossier)));
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
        } else {
            digest.text(page.toString()); // of texts, numbers and lists alone: a set or a map would come in any order
        }
    }

    private void sitemapEntry(Digest digest, Page.Html page) {
        digest.text(page.permalink().value()).text(page.language().tag());
        translations(digest, page.translations());
        if (page instanceof Page.ArticlePage article) {
            timestamp(digest, article.article().changed());
        }
    }

    /** What every page of an edition shows around its own. */
    private Fingerprint frame(Language language) {
        Digest digest =
                new Digest().text(site.style().text()).text(site.script().text());
        Menu menu = site.plan().menus().get(language);
        menu.entries()
                .forEach(entry -> digest.text(entry.permalink().value())
                        .text(entry.word().orElse(""))
                        .text(entry.name().orElse("")));
        return digest.finish();
    }

    /** Articles with all of their text. */
    private void wholes(Digest digest, List<Article> articles) {
        digest.number(articles.size());
        articles.forEach(article -> digest.add(whole(article)));
    }

    /** All that an article's own page and its feed entry show of it. */
    private Fingerprint whole(Article article) {
        Fingerprint known = wholes.get(article);
        if (known != null) {
            return known;
        }
        Digest digest = new Digest()
                .add(item(article))
                .text(article.source().file().toString())
                .number(article.live() ? 1 : 0)
                .number(article.newestFirst() ? 1 : 0);
        timestamp(digest, article.updated());
        timestamp(digest, article.publish());
        timestamp(digest, article.expiry());
        digest.number(article.topics().size());
        article.topics().forEach(topic -> digest.add(named(topic)));
        digest.number(article.authors().size());
        article.authors().forEach(author -> digest.add(named(author)));
        digest.number(article.dossier().isPresent() ? 1 : 0);
        article.dossier().ifPresent(dossier -> digest.add(named(dossier)));
        article.picture().ifPresent(picture -> {
            digest.text(picture.path()).text(picture.alternative());
            bodies.picture(digest, article, picture.path());
        });
        bodies.add(digest, article);
        Fingerprint made = digest.finish();
        wholes.put(article, made);
        return made;
    }

    /** All that lists show of an article, but for its excerpt. */
    private Fingerprint item(Article article) {
        Fingerprint known = items.get(article);
        if (known != null) {
            return known;
        }
        Digest digest = new Digest()
                .text(article.title())
                .text(article.language().tag())
                .text(site.plan().addresses().of(article).value());
        timestamp(digest, article.date());
        Fingerprint made = digest.finish();
        items.put(article, made);
        return made;
    }

    private void list(Digest digest, List<Article> articles) {
        digest.number(articles.size());
        articles.forEach(article -> digest.add(item(article)));
    }

    private void timed(Digest digest, List<Article> articles, Language language, Duration shelf) {
        digest.add(timed.computeIfAbsent(new Timed(articles, language, shelf), this::timed));
    }

    private Fingerprint timed(Timed list) {
        Digest digest = new Digest().number(list.articles().size());
        Times times = new Times(site.language(list.language()));
        for (Article article : list.articles()) {
            digest.add(item(article))
                    .text(site.bodies().excerpt(article))
                    .text(times.listed(article.date(), site, list.shelf()).text());
        }
        return digest.finish();
    }

    private void subject(Digest digest, Page.Subject subject) {
        if (subject instanceof Page.Subject.OfNamed named) {
            digest.add(named(named.named()));
        } else {
            digest.text(subject.toString());
        }
    }

    private Fingerprint named(Named name) {
        return named.computeIfAbsent(name, this::makeNamed);
    }

    private Fingerprint makeNamed(Named name) {
        Digest digest = new Digest().text(name.getClass().getSimpleName()).text(name.id());
        for (Language language : site.config().languages()) {
            digest.text(name.name().in(language).orElse(""))
                    .text(name.name().languageFor(language).tag())
                    .text(name.name().inOrFirst(language))
                    .text(name.slugs().get(language).value());
        }
        return digest.number(name instanceof Author author && author.isOrganization() ? 1 : 0)
                .finish();
    }

    private static void translations(Digest digest, List<Translation> translations) {
        digest.number(translations.size());
        translations.forEach(
                t -> digest.text(t.language().tag()).text(t.permalink().value()));
    }

    private static void permalink(Digest digest, Optional<Permalink> permalink) {
        digest.text(permalink.map(Permalink::value).orElse(""));
    }

    private static void timestamp(Digest digest, Optional<Timestamp> timestamp) {
        digest.number(timestamp.isPresent() ? 1 : 0);
        timestamp.ifPresent(t -> timestamp(digest, t));
    }

    private static void timestamp(Digest digest, Timestamp timestamp) {
        digest.number(timestamp.at().toEpochSecond())
                .number(timestamp.at().getNano())
                .number(timestamp.at().getOffset().getTotalSeconds())
                .text(timestamp.precision().name());
    }
}
