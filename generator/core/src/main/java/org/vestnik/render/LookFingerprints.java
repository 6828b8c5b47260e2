package org.vestnik.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Language;
import org.vestnik.plan.Page;

/** Fingerprints of what pages are drawn with: template, words and, of HTML, style, script and menu. Thread-safe. */
final class LookFingerprints {

    private final Site site;
    private final ThemeFingerprints theme;
    private final Fingerprint words;
    private final Map<Look, Optional<Fingerprint>> known = new ConcurrentHashMap<>();

    LookFingerprints(Site site, Theme theme) {
        this.site = site;
        this.theme = new ThemeFingerprints(theme);
        this.words = words(site);
    }

    /** What all pages of one kind and edition have in common. */
    private record Look(Optional<String> template, Language language, boolean framed) {}

    /** Of all but what this page alone shows; empty if it can't be told. */
    Optional<Fingerprint> of(Page page) {
        Look look = page instanceof Page.Html html
                ? new Look(Optional.of(html.template()), page.language(), true)
                : new Look(DataFiles.template((Page.Data) page), page.language(), false);
        Optional<Fingerprint> made = known.get(look);
        return made != null ? made : known.computeIfAbsent(look, this::make);
    }

    /** Of what recent posts are drawn with; empty likewise. */
    Optional<Fingerprint> ofRecents() {
        return theme.of(Recents.TEMPLATE);
    }

    private Optional<Fingerprint> make(Look look) {
        Digest digest = new Digest().add(words).text(look.language().tag());
        if (look.framed()) {
            frame(digest, look.language());
        }
        return look.template().isEmpty()
                ? Optional.of(digest.finish())
                : theme.of(look.template().get()).map(text -> digest.add(text).finish());
    }

    /** What every page of an edition shows around its own. */
    private void frame(Digest digest, Language language) {
        digest.text(site.style().text()).text(site.script().text());
        site.plan()
                .menus()
                .get(language)
                .entries()
                .forEach(entry -> digest.text(entry.permalink().value())
                        .text(entry.word().orElse(""))
                        .text(entry.name().orElse("")));
    }

    private static Fingerprint words(Site site) {
        Digest digest = new Digest();
        site.config()
                .languages()
                .forEach(language -> digest.add(site.words(language).fingerprint()));
        return digest.finish();
    }
}
