package org.vestnik.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.BulletinConfig.Of;
import org.vestnik.model.Article;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Topic;
import org.vestnik.plan.Page.ArchivePage;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.CorrectionsPage;
import org.vestnik.plan.Page.HomePage;
import org.vestnik.plan.Page.MirrorsPage;
import org.vestnik.plan.Page.NotFoundPage;
import org.vestnik.plan.Page.Subject;
import org.vestnik.plan.Page.TextPage;
import org.vestnik.plan.Page.TopicsPage;

/** Plans the pages of one edition. */
final class EditionPlanner {

    private static final int HOME_SIZE = 20;

    private final Edition edition;
    private final Language language;
    private final List<Article> listed;
    private final Listing listing;
    private final Selection selection;
    private final Addresses addresses;
    private final Translations translations;
    private final BulletinConfig config;
    private final ListPlanner lists;

    EditionPlanner(
            Edition edition,
            Selection selection,
            Listing listing,
            Addresses addresses,
            Translations translations,
            BulletinConfig config) {
        this.edition = edition;
        this.language = edition.language();
        this.listed = selection.all(language);
        this.listing = listing;
        this.selection = selection;
        this.addresses = addresses;
        this.translations = translations;
        this.config = config;
        this.lists = new ListPlanner(language);
    }

    List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        pages.addAll(articlePages());
        edition.pages().forEach(p -> pages.add(new TextPage(addresses.of(p), p, translations.of(p))));
        pages.add(new HomePage(
                Addresses.home(language),
                language,
                selection.newest(language, HOME_SIZE),
                translations.everywhere(Addresses::home)));
        pages.addAll(archivePages());
        pages.addAll(topicPages());
        pages.addAll(authorPages());
        pages.addAll(dossierPages());
        pages.add(correctionsPage());
        if (config.hasMirrors()) {
            pages.add(new MirrorsPage(
                    Addresses.mirrors(language), language, translations.everywhere(Addresses::mirrors)));
        }
        pages.add(new NotFoundPage(Addresses.page(language, "404.html"), language, List.of(language)));
        if (config.search()) {
            pages.addAll(SearchPlanner.plan(language, edition.articles(), translations));
        }
        if (config.url().isPresent()) {
            pages.addAll(FeedPlanner.editionFeed(language, listed));
        }
        return pages;
    }

    private List<ArticlePage> articlePages() {
        Map<Article, List<Article>> related = Related.of(edition.articles());
        Function<Article, List<Article>> recents = recents();
        return edition.articles().stream()
                .map(a -> new ArticlePage(addresses.of(a), a, translations.of(a), recents.apply(a), related.get(a)))
                .toList();
    }

    /** The "Recent posts" of each article: of the build's time, or of its own. */
    private Function<Article, List<Article>> recents() {
        int count = config.recents().count();
        if (config.recents().of() == Of.THEN) {
            Map<Article, List<Article>> before = selection.before(language, count);
            return before::get;
        }
        List<Article> newest = selection.newest(language, count);
        return article -> newest;
    }

    private List<Page> archivePages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new ArchivePage(
                Addresses.archive(language),
                language,
                listing.months().entrySet().stream()
                        .map(e -> new ArchivePage.MonthCount(
                                e.getKey(), e.getValue().size()))
                        .toList(),
                translations.everywhere(Addresses::archive)));
        listing.months()
                .forEach((month, articles) -> pages.addAll(lists.plan(
                        new Subject.OfMonth(month),
                        articles,
                        Addresses.month(month, language),
                        translations.where(l -> l.months().containsKey(month), l -> Addresses.month(month, l)))));
        listing.years()
                .forEach((year, articles) -> pages.addAll(lists.plan(
                        new Subject.OfYear(year, listing.monthsOf(year)),
                        articles,
                        Addresses.year(year.getValue(), language),
                        translations.where(
                                l -> l.years().containsKey(year), l -> Addresses.year(year.getValue(), l)))));
        return pages;
    }

    private List<Page> topicPages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new TopicsPage(
                Addresses.topics(language),
                language,
                listing.topics().values().stream()
                        .map(g -> new TopicsPage.TopicCount(
                                g.named(), g.articles().size()))
                        .toList(),
                listing.dossiers().values().stream().map(Listing.Group::named).toList(),
                translations.everywhere(Addresses::topics)));
        listing.topics().forEach((id, group) -> {
            Topic topic = group.named();
            pages.addAll(lists.plan(
                    new Subject.OfNamed(topic),
                    group.articles(),
                    Addresses.topic(topic, language),
                    translations.where(l -> l.topics().containsKey(id), l -> Addresses.topic(topic, l))));
            if (config.url().isPresent()) {
                pages.addAll(FeedPlanner.topicFeed(language, topic, group.articles()));
            }
        });
        return pages;
    }

    private List<Page> authorPages() {
        List<Page> pages = new ArrayList<>();
        listing.authors()
                .forEach((id, group) -> pages.addAll(lists.plan(
                        new Subject.OfNamed(group.named()),
                        group.articles(),
                        Addresses.author(group.named(), language),
                        translations.where(
                                l -> l.authors().containsKey(id), l -> Addresses.author(group.named(), l)))));
        return pages;
    }

    private List<Page> dossierPages() {
        List<Page> pages = new ArrayList<>();
        listing.dossiers()
                .forEach((id, group) -> pages.addAll(lists.plan(
                        new Subject.OfNamed(group.named()),
                        group.articles(),
                        Addresses.dossier(group.named(), language),
                        translations.where(
                                l -> l.dossiers().containsKey(id), l -> Addresses.dossier(group.named(), l)))));
        return pages;
    }

    private CorrectionsPage correctionsPage() {
        return new CorrectionsPage(
                Addresses.corrections(language),
                language,
                listed.stream()
                        .flatMap(a -> a.corrections().stream().map(c -> new CorrectionsPage.Entry(a, c)))
                        .sorted(Comparator.comparing((CorrectionsPage.Entry e) ->
                                        e.correction().date())
                                .reversed())
                        .toList(),
                translations.everywhere(Addresses::corrections));
    }
}
