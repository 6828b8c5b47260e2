package org.vestnik.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.model.Topic;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Page.ListPage;
import org.vestnik.plan.Page.Subject;
import org.vestnik.render.PageViews.About;
import org.vestnik.render.view.LinkView;
import org.vestnik.render.view.ListView;

/** Lists of articles as their pages show them. */
final class ListViews {

    private final Site site;
    private final PageViews pages;

    ListViews(Site site, PageViews pages) {
        this.site = site;
        this.pages = pages;
    }

    Map<String, Object> model(ListPage page) {
        Words words = site.words(page.language());
        String heading = heading(page, words);
        String number =
                page.number().map(n -> words.text("pageNumber", n.toString())).orElse(null);
        Optional<String> feed = feed(page);
        About about = About.heading(heading)
                .titled(words.text(
                        "titleOf", number == null ? heading : heading + ", " + number, site.title(page.language())))
                .with(feed.map(f -> LinkView.to(f, heading)).stream().toList())
                .listing(site.titles(page.articles(), page.language()));
        ListView view = new ListView(
                pages.items(page, page.language()).dated(page.articles()),
                foreign(page),
                months(page),
                number,
                link(page, page.newer()),
                link(page, page.older()),
                feed.orElse(null));
        return PageViews.model(pages.view(page, about, false), words, "list", view);
    }

    private String heading(ListPage page, Words words) {
        if (page.subject() instanceof Subject.OfYear year) {
            return words.text("newsOf", year.year().toString());
        }
        if (page.subject() instanceof Subject.OfMonth month) {
            return site.language(page.language()).month(month.month());
        }
        return site.name(named(page).orElseThrow(), page.language());
    }

    /** The language of a name that is not given in the page's; else null. */
    private static String foreign(ListPage page) {
        return named(page)
                .map(n -> n.name().languageFor(page.language()))
                .filter(l -> !l.equals(page.language()))
                .map(Language::tag)
                .orElse(null);
    }

    private static Optional<Named> named(ListPage page) {
        return page.subject() instanceof Subject.OfNamed named ? Optional.of(named.named()) : Optional.empty();
    }

    private List<LinkView> months(ListPage page) {
        if (!(page.subject() instanceof Subject.OfYear year)) {
            return List.of();
        }
        return year.months().stream()
                .map(m -> LinkView.to(
                        pages.link(page, Addresses.month(m, page.language())),
                        site.language(page.language()).month(m)))
                .toList();
    }

    /** Only topics have feeds of their own. */
    private Optional<String> feed(ListPage page) {
        if (!(named(page).orElse(null) instanceof Topic topic)
                || site.config().url().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pages.link(page, Addresses.topicFeed(topic, page.language())));
    }

    private String link(ListPage page, Optional<Permalink> target) {
        return target.map(t -> pages.link(page, t)).orElse(null);
    }
}
