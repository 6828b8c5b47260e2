package org.vestnik.render;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.vestnik.hash.Sha256;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page;
import org.vestnik.plan.Translation;
import org.vestnik.render.Frames.Frame;
import org.vestnik.render.view.AlternateView;
import org.vestnik.render.view.CardView;
import org.vestnik.render.view.Inline;
import org.vestnik.render.view.LinkView;
import org.vestnik.render.view.PageView;
import org.vestnik.render.view.SwitchView;
import org.vestnik.search.SearchScript;

/** What every page has: head, menu, language switch. */
final class PageViews {

    /**
     * What every page may do. A page asks for nothing by itself, but what examines it in its own name (Lighthouse, for one, wants
     * robots.txt) may ask its own site. This order compresses best.
     */
    private static final String RULES =
            "default-src 'none';img-src 'self' data:;connect-src 'self';base-uri 'none';form-action 'none'";

    private final Site site;
    private final Frames frames;
    private final Inline policy;
    private final Inline policyWithScript;
    private final Map<Language, Inline> searches = new ConcurrentHashMap<>();

    PageViews(Site site) {
        this.site = site;
        this.frames = new Frames(site);
        String rules = RULES + ";style-src " + hash(site.style());
        this.policy = new Inline(rules);
        this.policyWithScript = new Inline(rules + ";script-src " + hash(site.script()));
    }

    /**
     * What a page says of itself.
     *
     * @param title null: the heading and the bulletin's title
     * @param description may be null
     * @param picture for other sites, or null
     * @param data structured data, or null
     * @param feeds of the page besides the edition's own
     */
    record About(
            String heading, String title, String description, CardView picture, Inline data, List<LinkView> feeds) {

        static About heading(String heading) {
            return new About(heading, null, null, null, null, List.of());
        }

        About described(String text) {
            return new About(heading, title, text, picture, data, feeds);
        }

        /** Described by what it lists, as much as an excerpt holds; left as it is if that is nothing. */
        About listing(Stream<String> names) {
            String text = Excerpt.cut(names.collect(joining(" · ")), ItemViews.EXCERPT);
            return text.isEmpty() ? this : described(text);
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
        Frame frame = frames.of(page.language());
        String title = about.title() != null
                ? about.title()
                : site.words(page.language()).text("titleOf", about.heading(), frame.bulletin());
        boolean indexed = isIndexed(page);
        return new PageView(
                frame.lang(),
                frame.direction(),
                page.kind(),
                title,
                about.heading(),
                about.description(),
                frame.bulletin(),
                link(page, frame.home()),
                menu(page, frame),
                switches(page, frame),
                indexed ? absolute(page.permalink()) : null,
                alternates(page),
                feeds(page, about, frame),
                about.picture(),
                indexed,
                site.config().onion().map(o -> page.permalink().on(o)).orElse(null),
                site.config().zone().getId(),
                policy(page, timed),
                site.style(),
                timed ? site.script() : null,
                about.data(),
                frame.mirrors().map(m -> link(page, m)).orElse(null),
                frame.offline().map(o -> link(page, o)).orElse(null),
                link(page, frame.corrections()));
    }

    /** The script of an edition's search page. */
    Inline search(Language language) {
        return searches.computeIfAbsent(language, l -> new Inline(SearchScript.of(l)));
    }

    /** A search page's own script may load others, be it from a host or from a disk, where no page is itself. */
    private Inline policy(Page.Html page, boolean timed) {
        if (page instanceof Page.SearchPage) {
            return new Inline(
                    policy.text() + ";script-src 'self' " + hash(search(page.language())) + " 'strict-dynamic'");
        }
        return timed ? policyWithScript : policy;
    }

    /**
     * Articles as they stand in the lists of a page.
     *
     * @param language of the list
     */
    ItemViews items(Page page, Language language) {
        return new ItemViews(site, frames.of(language).times(), page.path(), language);
    }

    Times times(Language language) {
        return frames.of(language).times();
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

    /** A link to the page's edition of the list of what is named; the name is marked if it is given in another language. */
    LinkView link(Page page, Named named) {
        Language language = page.language();
        Language used = named.name().languageFor(language);
        return new LinkView(
                link(page, frames.list(named, language)),
                site.name(named, language),
                used.equals(language) ? null : used.tag(),
                null,
                false);
    }

    private List<LinkView> menu(Page.Html page, Frame frame) {
        List<LinkView> menu = new ArrayList<>();
        for (Frames.MenuLink entry : frame.menu()) {
            boolean current = entry.target().equals(page.permalink());
            menu.add(new LinkView(
                    link(page, entry.target()), entry.text(), entry.lang().orElse(null), null, current));
        }
        return menu;
    }

    private List<SwitchView> switches(Page.Html page, Frame frame) {
        List<SwitchView> switches = new ArrayList<>();
        for (Frames.Other other : frame.others()) {
            Permalink target = other.home();
            boolean told = false;
            for (Translation translation : page.translations()) {
                if (!told && translation.language().equals(other.language())) {
                    target = translation.permalink();
                    told = true;
                }
            }
            switches.add(new SwitchView(link(page, target), other.language().tag(), other.name(), told, other.read()));
        }
        return switches;
    }

    private List<AlternateView> alternates(Page.Html page) {
        List<Translation> translations = page.translations();
        if (site.config().url().isEmpty() || translations.size() < 2) {
            return List.of();
        }
        List<AlternateView> alternates = new ArrayList<>();
        for (Translation translation : translations) {
            alternates.add(new AlternateView(translation.language().tag(), absolute(translation.permalink())));
        }
        alternates.add(new AlternateView("x-default", alternates.get(0).href()));
        return alternates;
    }

    private List<LinkView> feeds(Page.Html page, About about, Frame frame) {
        if (site.config().url().isEmpty()) {
            return List.of();
        }
        List<LinkView> feeds = new ArrayList<>(about.feeds());
        feeds.add(LinkView.to(link(page, frame.feed()), frame.bulletin()));
        return feeds;
    }

    private static String hash(Inline inline) {
        byte[] digest = Sha256.digest().digest(inline.text().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    /** The names of a view model, for templates. */
    static Map<String, Object> model(PageView page, Words words, String name, Object view) {
        return Map.of("page", page, "text", new RecordWrapper.WordsModel(words), name, view);
    }
}
