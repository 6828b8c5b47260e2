package org.vestnik.plan;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Article;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Topic;
import org.vestnik.plan.Page.ArchivePage;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.CorrectionsPage;
import org.vestnik.plan.Page.HomePage;
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
    private final Selection selection;
    private final Addresses addresses;
    private final Translations translations;
    private final BulletinConfig config;
    private final ListPlanner lists;

    EditionPlanner(
            Edition edition,
            Selection selection,
            Addresses addresses,
            Translations translations,
            BulletinConfig config) {
        this.edition = edition;
        this.language = edition.language();
        this.listed = selection.all(language);
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
        pages.add(new NotFoundPage(Addresses.page(language, "404.html"), language, List.of(language)));
        if (config.url().isPresent()) {
            pages.addAll(FeedPlanner.editionFeed(language, listed));
        }
        return pages;
    }

    private List<ArticlePage> articlePages() {
        Map<Article, List<Article>> related = Related.of(edition.articles());
        List<Article> newest = selection.newest(language, config.recents().count());
        return edition.articles().stream()
                .map(a -> new ArticlePage(addresses.of(a), a, translations.of(a), newest, related.get(a)))
                .toList();
    }

    private List<Page> archivePages() {
        Map<YearMonth, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
        Map<Year, List<Article>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Article article : listed) {
            YearMonth month = addresses.monthOf(article);
            months.computeIfAbsent(month, m -> new ArrayList<>()).add(article);
            years.computeIfAbsent(Year.of(month.getYear()), y -> new ArrayList<>())
                    .add(article);
        }
        List<Page> pages = new ArrayList<>();
        pages.add(new ArchivePage(
                Addresses.archive(language),
                language,
                months.entrySet().stream()
                        .map(e -> new ArchivePage.MonthCount(
                                e.getKey(), e.getValue().size()))
                        .toList(),
                translations.everywhere(Addresses::archive)));
        months.forEach((month, articles) -> pages.addAll(lists.plan(
                new Subject.OfMonth(month),
                articles,
                Addresses.month(month, language),
                translations.where(a -> addresses.monthOf(a).equals(month), l -> Addresses.month(month, l)))));
        years.forEach((year, articles) -> pages.addAll(lists.plan(
                new Subject.OfYear(
                        year,
                        months.keySet().stream()
                                .filter(m -> m.getYear() == year.getValue())
                                .toList()),
                articles,
                Addresses.year(year.getValue(), language),
                translations.where(
                        a -> addresses.monthOf(a).getYear() == year.getValue(),
                        l -> Addresses.year(year.getValue(), l)))));
        return pages;
    }

    private List<Page> topicPages() {
        Map<Topic, List<Article>> byTopic = grouped(Article::topics);
        List<Page> pages = new ArrayList<>();
        pages.add(new TopicsPage(
                Addresses.topics(language),
                language,
                byTopic.entrySet().stream()
                        .map(e -> new TopicsPage.TopicCount(
                                e.getKey(), e.getValue().size()))
                        .toList(),
                List.copyOf(grouped(a -> a.dossier().stream().toList()).keySet()),
                translations.everywhere(Addresses::topics)));
        byTopic.forEach((topic, articles) -> {
            pages.addAll(lists.plan(
                    new Subject.OfNamed(topic),
                    articles,
                    Addresses.topic(topic, language),
                    translations.where(a -> a.topics().contains(topic), l -> Addresses.topic(topic, l))));
            if (config.url().isPresent()) {
                pages.addAll(FeedPlanner.topicFeed(language, topic, articles));
            }
        });
        return pages;
    }

    private List<Page> authorPages() {
        List<Page> pages = new ArrayList<>();
        grouped(Article::authors)
                .forEach((author, articles) -> pages.addAll(lists.plan(
                        new Subject.OfNamed(author),
                        articles,
                        Addresses.author(author, language),
                        translations.where(a -> a.authors().contains(author), l -> Addresses.author(author, l)))));
        return pages;
    }

    private List<Page> dossierPages() {
        List<Page> pages = new ArrayList<>();
        grouped(a -> a.dossier().stream().toList())
                .forEach((dossier, articles) -> pages.addAll(lists.plan(
                        new Subject.OfNamed(dossier),
                        articles,
                        Addresses.dossier(dossier, language),
                        translations.where(
                                a -> a.dossier().filter(dossier::equals).isPresent(),
                                l -> Addresses.dossier(dossier, l)))));
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

    /** The edition's articles by what they name, newest first; the groups sorted by name. */
    private <T extends Named> Map<T, List<Article>> grouped(Function<Article, Collection<T>> names) {
        Map<T, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : listed) {
            names.apply(article)
                    .forEach(n ->
                            groups.computeIfAbsent(n, k -> new ArrayList<>()).add(article));
        }
        Map<T, List<Article>> sorted = new LinkedHashMap<>();
        groups.keySet().stream()
                .sorted(Comparator.comparing((T named) -> named.name().inOrFirst(language))
                        .thenComparing(Named::id))
                .forEach(k -> sorted.put(k, groups.get(k)));
        return sorted;
    }
}
