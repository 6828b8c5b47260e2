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
    private final Map<String, Optional<Fingerprint>> known = new ConcurrentHashMap<>();

    LookFingerprints(Site site, Theme theme) {
        this.site = site;
        this.theme = new ThemeFingerprints(theme);
        this.words = words(site);
    }

    /** Of all but what this page alone shows; empty if it can't be told. */
    Optional<Fingerprint> of(Page page) {
        Optional<String> template =
                page instanceof Page.Html html ? Optional.of(html.template()) : DataFiles.template((Page.Data) page);
        String name = template.orElse("") + " " + page.language().tag();
        Optional<Fingerprint> made = known.get(name);
        return made != null ? made : known.computeIfAbsent(name, n -> make(template, page));
    }

    /** Of what recent posts are drawn with; empty likewise. */
    Optional<Fingerprint> ofRecents() {
        return theme.of(Recents.TEMPLATE);
    }

    /** Alike of all pages of one template and edition. */
    private Optional<Fingerprint> make(Optional<String> template, Page page) {
        Digest digest = new Digest().add(words).text(page.language().tag());
        if (page instanceof Page.Html) {
            frame(digest, page.language());
        }
        return template.isEmpty()
                ? Optional.of(digest.finish())
                : theme.of(template.get()).map(text -> digest.add(text).finish());
    }

    /** What every page of an edition shows around its own. */
    private void frame(Digest digest, Language language) {
        boolean offline = site.plan().pages().stream()
                .anyMatch(page ->
                        page instanceof Page.OfflinePage && page.language().equals(language));
        digest.text(site.style().text()).text(site.script().text()).number(offline ? 1 : 0);
        site.plan()
                .menus()
                .get(language)
                .entries()
                .forEach(entry -> digest.text(entry.permalink().value())
                        .text(entry.word().orElse(""))
                        .text(entry.name().orElse(""))
                        .text(entry.language().tag()));
    }

    private static Fingerprint words(Site site) {
        Digest digest = new Digest();
        site.config()
                .languages()
                .forEach(language -> digest.add(site.words(language).fingerprint()));
        return digest.finish();
    }
}
