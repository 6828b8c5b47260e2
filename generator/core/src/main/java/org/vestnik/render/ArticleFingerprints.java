package org.vestnik.render;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Article;
import org.vestnik.model.Author;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Timestamp;

/** Fingerprints of what pages show of articles: alone, in lists, and whole. Each is made once. Thread-safe. */
final class ArticleFingerprints {

    private final Site site;
    private final BodyFingerprints bodies;
    private final Map<Article, Fingerprint> wholes = new ConcurrentHashMap<>();
    private final Map<Article, Fingerprint> items = new ConcurrentHashMap<>();
    private final Map<Named, Fingerprint> named = new ConcurrentHashMap<>();
    private final Map<Timed, Fingerprint> timed = new ConcurrentHashMap<>();

    ArticleFingerprints(Site site, BodyFingerprints bodies) {
        this.site = site;
        this.bodies = bodies;
    }

    /** A list with relative times, told by identity: an edition mostly has one list of recents for all its articles. */
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

    /** All that an article's own page and its feed entry show of it. */
    Fingerprint whole(Article article) {
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
        article.picture()
                .ifPresent(picture -> digest.text(picture.path())
                        .text(picture.alternative())
                        .text(picture.caption())
                        .text(picture.language().tag()));
        bodies.add(digest, article);
        Fingerprint made = digest.finish();
        wholes.put(article, made);
        return made;
    }

    /** All that lists show of an article, but for its excerpt. */
    Fingerprint item(Article article) {
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

    /** Of a list with excerpts and relative times. */
    Fingerprint timed(List<Article> articles, Language language, Duration shelf) {
        Timed list = new Timed(articles, language, shelf);
        Fingerprint known = timed.get(list);
        return known != null ? known : timed.computeIfAbsent(list, this::make);
    }

    private Fingerprint make(Timed list) {
        Digest digest = new Digest().number(list.articles().size());
        Times times = new Times(site.language(list.language()));
        for (Article article : list.articles()) {
            digest.add(item(article))
                    .text(site.bodies().excerpt(article))
                    .text(times.listed(article.date(), site, list.shelf()).text());
        }
        return digest.finish();
    }

    /** Of a topic, an author or a dossier. */
    Fingerprint named(Named name) {
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

    private static void timestamp(Digest digest, Optional<Timestamp> timestamp) {
        digest.number(timestamp.isPresent() ? 1 : 0);
        timestamp.ifPresent(t -> timestamp(digest, t));
    }

    static void timestamp(Digest digest, Timestamp timestamp) {
        digest.number(timestamp.at().toEpochSecond())
                .number(timestamp.at().getNano())
                .number(timestamp.at().getOffset().getTotalSeconds())
                .text(timestamp.precision().name());
    }
}
