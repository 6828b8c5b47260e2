package org.vestnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Menu;
import org.vestnik.plan.Page;

/** What all pages of one edition have in common, made when its first page is drawn. Thread-safe. */
final class Frames {

    private final Site site;
    private final Map<Language, Frame> frames = new ConcurrentHashMap<>();

    Frames(Site site) {
        this.site = site;
    }

    /**
     * Of one edition.
     *
     * @param others the other editions
     * @param lists where the lists of what is named lie, as far as a page has asked
     */
    record Frame(
            String lang,
            String direction,
            String bulletin,
            Permalink home,
            Permalink corrections,
            Optional<Permalink> mirrors,
            Optional<Permalink> offline,
            Permalink feed,
            List<MenuLink> menu,
            List<Other> others,
            Times times,
            Map<Named, Permalink> lists) {}

    /**
     * An entry of the menu.
     *
     * @param lang of its text, if that is not the edition's
     */
    record MenuLink(Permalink target, String text, Optional<String> lang) {}

    /** How pages name another edition: its name and "Read in …", both in its own language. */
    record Other(Language language, Permalink home, String name, String read) {}

    Frame of(Language language) {
        Frame known = frames.get(language);
        return known != null ? known : frames.computeIfAbsent(language, this::frame);
    }

    /** Where an edition's list of what is named lies. */
    Permalink list(Named named, Language language) {
        Map<Named, Permalink> lists = of(language).lists();
        Permalink known = lists.get(named);
        return known != null ? known : lists.computeIfAbsent(named, n -> Addresses.named(n, language));
    }

    private Frame frame(Language language) {
        return new Frame(
                language.tag(),
                site.language(language).direction(),
                site.title(language),
                Addresses.home(language),
                Addresses.corrections(language),
                site.config().hasMirrors() ? Optional.of(Addresses.mirrors(language)) : Optional.empty(),
                offline(language),
                Addresses.feed(language),
                menu(language),
                others(language),
                new Times(site.language(language)),
                new ConcurrentHashMap<>());
    }

    private Optional<Permalink> offline(Language language) {
        return site.plan().pages().stream()
                .filter(page ->
                        page instanceof Page.OfflinePage && page.language().equals(language))
                .map(Page::permalink)
                .findFirst();
    }

    private List<MenuLink> menu(Language language) {
        List<MenuLink> menu = new ArrayList<>();
        for (Menu.Entry entry : site.plan().menus().get(language).entries()) {
            Optional<String> word = entry.word().map(site.words(language)::text);
            menu.add(new MenuLink(
                    entry.permalink(),
                    entry.name()
                            .map(name -> site.set(name, entry.language()))
                            .or(() -> word)
                            .orElseThrow(),
                    Optional.of(entry.language())
                            .filter(named -> !named.equals(language))
                            .map(Language::tag)));
        }
        return menu;
    }

    private List<Other> others(Language language) {
        List<Other> others = new ArrayList<>();
        for (Language other : site.config().languages()) {
            if (!other.equals(language)) {
                Words words = site.words(other);
                others.add(new Other(
                        other, Addresses.home(other), words.text("languageName"), words.text("readInLanguage")));
            }
        }
        return others;
    }
}
