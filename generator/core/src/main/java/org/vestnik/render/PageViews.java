package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Page;
import org.vestnik.plan.Translation;
import org.vestnik.render.view.AlternateView;
import org.vestnik.render.view.Inline;
import org.vestnik.render.view.LinkView;
import org.vestnik.render.view.PageView;
import org.vestnik.render.view.SwitchView;

/** What every page has: head, menu, language switch. */
final class PageViews {

    private final Site site;
    private final String policy;
    private final String policyWithScript;

    PageViews(Site site) {
        this.site = site;
        this.policy = "default-src 'none';img-src 'self' data:;base-uri 'none';form-action 'none';style-src "
                + hash(site.style());
        this.policyWithScript = policy + ";script-src " + hash(site.script());
    }

    /**
     * What a page says of itself.
     *
     * @param title null: the heading and the bulletin's title
     * @param description may be null
     * @param picture absolute address, or null
     * @param data structured data, or null
     * @param feeds of the page besides the edition's own
     */
    record About(String heading, String title, String description, String picture, Inline data, List<LinkView> feeds) {

        static About heading(String heading) {
            return new About(heading, null, null, null, null, List.of());
        }

        About described(String text) {
            return new About(heading, title, text, picture, data, feeds);
        }

        About titled(String text) {
            return new About(heading, text, description, picture, data, feeds);
        }

        About with(List<LinkView> more) {
            return new About(heading, title, description, picture, data, more);
        }
    }

    /** @param timed whether the page has a list with relative times, which the script keeps exact */
    PageView view(Page.Html page, About about, boolean timed) {
        Language language = page.language();
        Words words = site.words(language);
        String bulletin = site.title(language);
        String title = Optional.ofNullable(about.title())
                .orElseGet(() -> words.text("titleOf", about.heading()).replace("{1}", bulletin));
        return new PageView(
                language.tag(),
                site.language(language).direction(),
                page.kind(),
                title,
                about.heading(),
                about.description(),
                bulletin,
                link(page, Addresses.home(language)),
                menu(page),
                switches(page),
                isIndexed(page) ? absolute(page.permalink()) : null,
                alternates(page),
                feeds(page, about),
                site.language(language).openGraphLocale(),
                page.translations().stream()
                        .map(Translation::language)
                        .filter(l -> !l.equals(language))
                        .map(l -> site.language(l).openGraphLocale())
                        .toList(),
                about.picture(),
                isIndexed(page),
                site.config().onion().map(o -> page.permalink().on(o)).orElse(null),
                site.config().zone().getId(),
                new Inline(timed ? policyWithScript : policy),
                site.style(),
                timed ? site.script() : null,
                about.data(),
                link(page, Addresses.corrections(language)));
    }

    /** A preview may hold drafts: wherever it is put, search machines are told to leave it alone. */
    private boolean isIndexed(Page.Html page) {
        return page.isIndexed() && !site.visibility().isPreview();
    }

    /** Absolute if the bulletin has an address, else null. */
    String absolute(Permalink permalink) {
        return site.config().url().map(permalink::on).orElse(null);
    }

    /** How a page links to another: relative, but absolute on pages that stand at any depth (404). */
    String link(Page page, Permalink target) {
        if (page instanceof Page.NotFoundPage) {
            return target.on(site.config().url().orElse(""));
        }
        return page.path().linkTo(target.file());
    }

    /** A link to the list of what is named; marked with its language if the name is not given in the page's. */
    LinkView link(Page page, Named named) {
        Language language = page.language();
        Language used = named.name().languageFor(language);
        return new LinkView(
                link(page, Addresses.named(named, language)),
                named.name().inOrFirst(language),
                used.equals(language) ? null : used.tag(),
                false);
    }

    private List<LinkView> menu(Page.Html page) {
        return site.plan().menus().get(page.language()).entries().stream()
                .map(e -> new LinkView(
                        link(page, e.permalink()),
                        e.name()
                                .orElseGet(() -> site.words(page.language())
                                        .text(e.word().orElseThrow())),
                        null,
                        e.permalink().equals(page.permalink())))
                .toList();
    }

    private List<SwitchView> switches(Page.Html page) {
        List<SwitchView> switches = new ArrayList<>();
        for (Language other : site.config().languages()) {
            if (!other.equals(page.language())) {
                Optional<Permalink> told = page.translations().stream()
                        .filter(t -> t.language().equals(other))
                        .map(Translation::permalink)
                        .findFirst();
                Words words = site.words(other);
                switches.add(new SwitchView(
                        link(page, told.orElseGet(() -> Addresses.home(other))),
                        other.tag(),
                        words.text("languageName"),
                        told.isPresent(),
                        words.text("readInLanguage")));
            }
        }
        return switches;
    }

    private List<AlternateView> alternates(Page.Html page) {
        List<Translation> translations = page.translations();
        if (site.config().url().isEmpty() || translations.size() < 2) {
            return List.of();
        }
        List<AlternateView> alternates = new ArrayList<>();
        translations.forEach(t -> alternates.add(new AlternateView(t.language().tag(), absolute(t.permalink()))));
        alternates.add(
                new AlternateView("x-default", absolute(translations.get(0).permalink())));
        return alternates;
    }

    private List<LinkView> feeds(Page.Html page, About about) {
        if (site.config().url().isEmpty()) {
            return List.of();
        }
        List<LinkView> feeds = new ArrayList<>(about.feeds());
        Permalink feed = Addresses.page(page.language(), "feed.xml");
        feeds.add(LinkView.to(link(page, feed), site.title(page.language())));
        return feeds;
    }

    private static String hash(Inline inline) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(inline.text().getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of a view model, for templates. */
    static Map<String, Object> model(PageView page, Words words, String name, Object view) {
        return Map.of("page", page, "text", new RecordWrapper.WordsModel(words), name, view);
    }
}
