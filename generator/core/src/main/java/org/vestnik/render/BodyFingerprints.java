package org.vestnik.render;

import java.util.Optional;
import org.vestnik.cache.Digest;
import org.vestnik.images.PictureCleaner;
import org.vestnik.model.Content;
import org.vestnik.plan.Links.Target;

/**
 * What a body is made of: its text, and where all that it names stands in the site now. A picture that it shows is published
 * by asking. Thread-safe.
 */
record BodyFingerprints(Site site) {

    void add(Digest digest, Content content) {
        BodyNote note = site.bodies().note(content);
        digest.text(note.digest()).number(note.links().size());
        note.links().forEach(link -> link(digest, content, link));
        note.pictures().forEach(picture -> picture(digest, content, picture));
    }

    /** Where a picture that a content names stands, and what it becomes. */
    void picture(Digest digest, Content content, String destination) {
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

    /**
     * Whether a body, and the files and places that it names, are those that the last build knew: while all pages stand where they stood,
     * it is then made of the same. Files that it names are published by that.
     */
    boolean isAsBefore(Content content) {
        return site.bodies()
                .lastNote(content)
                .filter(note -> note.pictures().stream().allMatch(path -> isPictureAsBefore(content, path)))
                .filter(note -> !note.asks() || note.links().stream().allMatch(link -> isLinkAsBefore(content, link)))
                .isPresent();
    }

    /** Likewise of a picture that a content names. */
    boolean isPictureAsBefore(Content content, String destination) {
        return site.references().target(content, destination).orElse(null) instanceof Target.ToAsset target
                && site.pictures().isAsBefore(target.asset());
    }

    private boolean isLinkAsBefore(Content content, String link) {
        Target target = site.references().target(content, link).orElse(null);
        if (target instanceof Target.ToAsset file) {
            site.pictures().link(file.asset());
            return !PictureCleaner.isPicture(file.asset()) || site.pictures().isAsBefore(file.asset());
        }
        return !(BodyNote.namesPlace(link) && target instanceof Target.ToPage page)
                || page.content()
                        .filter(c -> site.bodies().lastNote(c).isEmpty())
                        .isEmpty();
    }

    private static String path(Optional<Target> target) {
        return target.map(t -> t.path().value()).orElse("");
    }
}
