package org.vestnik.render;

import java.util.Optional;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.plan.Links.Target;

/**
 * What a body is made of: its text, and where all that it and its front matter name stands in the site now. Pictures and files that are
 * shown or linked are published by asking. Thread-safe.
 *
 * @param ledger is told what each content names
 */
record BodyFingerprints(Site site, PageLedger ledger) {

    void add(Digest digest, Content content) {
        BodyNote note = site.bodies().note(content);
        Fingerprint named = named(content, note);
        ledger.putNamed(content.source().file().toString(), named);
        digest.text(note.digest()).add(named);
    }

    /**
     * Whether the body is the one that the ledger was kept with, and all that is named stands where it stood and became what it became. Of
     * what names nothing but whole pages only the first is asked: while the outline is the same, all of these stand where they stood.
     */
    boolean isAsBefore(Content content) {
        String source = content.source().file().toString();
        Optional<BodyNote> note = site.bodies().lastNote(content);
        if (note.isEmpty()) {
            return false;
        }
        if (note.get().namesPages() && picture(content).isEmpty()) {
            ledger.lastNamed(source).ifPresent(named -> ledger.putNamed(source, named));
            return true;
        }
        Fingerprint named = named(content, note.get());
        ledger.putNamed(source, named);
        return ledger.lastNamed(source).filter(named::equals).isPresent();
    }

    private Fingerprint named(Content content, BodyNote note) {
        Digest digest = new Digest().number(note.links().size());
        note.links().forEach(link -> link(digest, content, link));
        note.pictures().forEach(picture -> picture(digest, content, picture));
        picture(content).ifPresent(picture -> picture(digest, content, picture));
        return digest.finish();
    }

    /** That the front matter names. */
    private static Optional<String> picture(Content content) {
        return content instanceof Article article ? article.picture().map(picture -> picture.path()) : Optional.empty();
    }

    /** Where a picture stands, and what it becomes. */
    private void picture(Digest digest, Content content, String destination) {
        Optional<Target> target = site.references().target(content, destination);
        digest.text(path(target));
        if (target.orElse(null) instanceof Target.ToAsset asset) {
            digest.text(
                    site.pictures().show(asset.asset()).map(Object::toString).orElse(""));
        }
    }

    /** A link to a place within a page also depends on what that page says, since the place may be gone. */
    private void link(Digest digest, Content content, String link) {
        Optional<Target> target = site.references().target(content, link);
        digest.text(path(target));
        if (target.orElse(null) instanceof Target.ToAsset asset) {
            digest.text(site.pictures().link(asset.asset()).value());
        }
        if (BodyNote.namesPlace(link) && target.orElse(null) instanceof Target.ToPage page) {
            page.content().ifPresent(c -> digest.text(site.bodies().digest(c)));
        }
    }

    private static String path(Optional<Target> target) {
        return target.map(t -> t.path().value()).orElse("");
    }
}
