package org.vestnik.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.plan.Links.Target;

/**
 * What a body is made of: its text, and where all that it names stands in the site now. A picture that it shows is published
 * by asking. Thread-safe.
 */
final class BodyFingerprints {

    private final Site site;
    private final Function<Article, Fingerprint> articles;
    private final Map<Content, Fingerprint> known = new ConcurrentHashMap<>();

    /** @param articles the fingerprint of an article without its body */
    BodyFingerprints(Site site, Function<Article, Fingerprint> articles) {
        this.site = site;
        this.articles = articles;
    }

    Fingerprint of(Content content) {
        Fingerprint made = known.get(content);
        if (made == null) {
            made = make(content);
            known.put(content, made);
        }
        return made;
    }

    private Fingerprint make(Content content) {
        BodyNote note = site.bodies().note(content);
        Digest digest = new Digest().text(note.digest());
        note.links().forEach(link -> link(digest, content, link));
        note.pictures().forEach(picture -> digest.add(picture(content, picture)));
        return digest.finish();
    }

    /** Where a picture that a content names stands, and what it becomes. */
    Fingerprint picture(Content content, String destination) {
        Digest digest = new Digest();
        Optional<Target> target = site.references().target(content, destination);
        digest.text(path(target));
        if (target.orElse(null) instanceof Target.ToAsset asset) {
            site.pictures().show(asset.asset()).ifPresent(picture -> digest.text(picture.toString()));
        }
        return digest.finish();
    }

    /** A link to a place within a page also depends on what that page says, since the place may be gone. */
    private void link(Digest digest, Content content, String link) {
        Optional<Target> target = site.references().target(content, link);
        digest.text(path(target));
        if (target.orElse(null) instanceof Target.ToAsset asset) {
            digest.text(site.pictures().link(asset.asset()).value());
        }
        if (link.indexOf('#') > 0 && target.orElse(null) instanceof Target.ToPage page) {
            page.content().ifPresent(c -> digest.text(c.source().digest()));
            page.content().filter(Article.class::isInstance).ifPresent(c -> digest.add(articles.apply((Article) c)));
        }
    }

    private static String path(Optional<Target> target) {
        return target.map(t -> t.path().value()).orElse("");
    }
}
