package org.vestnik.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.Offline;
import org.vestnik.config.Offline.Choice;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page.DigestPage;
import org.vestnik.plan.Page.EpubPage;
import org.vestnik.plan.Page.OfflinePage;
import org.vestnik.plan.Page.OfflinePage.Downloads;

/**
 * Plans what is read without a network. A preview has no zip: it may hold drafts, which nobody should hand on, and would be
 * packed at every save.
 */
final class OfflinePlanner {

    private final Offline offline;
    private final ZoneId zone;
    private final boolean isPreview;
    private final Selection selection;

    OfflinePlanner(BulletinConfig config, Visibility visibility, Selection selection) {
        this.offline = config.offline();
        this.zone = config.zone();
        this.isPreview = visibility.isPreview();
        this.selection = selection;
    }

    /** The page that leads to an edition's files; without any, none. */
    Optional<OfflinePage> page(Language language, Translations translations) {
        return Optional.of(new OfflinePage(
                        Addresses.offline(language),
                        language,
                        downloads(language),
                        translations.among(l -> !downloads(l).isEmpty(), Addresses::offline)))
                .filter(page -> !page.downloads().isEmpty());
    }

    private Downloads downloads(Language language) {
        return new Downloads(
                hasZip() ? Optional.of(zip(language)) : Optional.empty(),
                Optional.of(epub(language)).filter(e -> !inBook(language).isEmpty()),
                offline.digest().map(d -> digest(language, "html")),
                offline.digest().map(d -> digest(language, "txt")));
    }

    /** Whether an edition would have a book, if it had an article for it. */
    boolean lacksBook(Language language) {
        return offline.epub().isPresent() && inBook(language).isEmpty();
    }

    private List<Article> inBook(Language language) {
        return offline.epub()
                .map(choice -> chosen(choice, selection.all(language)))
                .orElse(List.of());
    }

    List<Page> files(Language language) {
        List<Page> files = new ArrayList<>();
        List<Article> book = inBook(language);
        if (!book.isEmpty()) {
            files.add(new EpubPage(epub(language), language, book));
        }
        offline.digest().map(choice -> chosen(choice, selection.all(language))).ifPresent(articles -> {
            files.add(new DigestPage(digest(language, "html"), language, articles, true));
            files.add(new DigestPage(digest(language, "txt"), language, articles, false));
        });
        return files;
    }

    /** One for each edition: its pages, what its search page loads, and the front page. */
    List<SiteZip> zips(List<Language> languages, List<Page> pages) {
        if (!hasZip()) {
            return List.of();
        }
        return languages.stream()
                .map(language -> new SiteZip(
                        zip(language).file(),
                        pages.stream()
                                .filter(page -> isMember(page, language))
                                .map(Page::path)
                                .sorted()
                                .toList()))
                .toList();
    }

    /** Where zips lie, in a preview as well: content may link to them. */
    List<OutputPath> zipPaths(List<Language> languages) {
        return offline.zip() ? languages.stream().map(l -> zip(l).file()).toList() : List.of();
    }

    private boolean hasZip() {
        return offline.zip() && !isPreview;
    }

    private static boolean isMember(Page page, Language language) {
        boolean read = page instanceof Page.Html && !(page instanceof Page.NotFoundPage);
        boolean searched = page instanceof Page.SearchWordsPage || page instanceof Page.SearchTitlesPage;
        return page instanceof Page.FrontPage
                || (read || searched) && page.language().equals(language);
    }

    private static Permalink zip(Language language) {
        return Addresses.page(language, "offline/bulletin-" + language + ".zip");
    }

    private static Permalink epub(Language language) {
        return Addresses.page(language, "offline/bulletin-" + language + ".epub");
    }

    private static Permalink digest(Language language, String extension) {
        return Addresses.page(language, "offline/digest." + extension);
    }

    private List<Article> chosen(Choice choice, List<Article> newestFirst) {
        if (choice instanceof Choice.Newest newest) {
            return newestFirst.stream().limit(newest.count()).toList();
        }
        Choice.Period period =
                choice instanceof Choice.LastDays last ? period(last, newestFirst) : (Choice.Period) choice;
        return newestFirst.stream()
                .filter(article ->
                        !day(article).isBefore(period.first()) && !day(article).isAfter(period.last()))
                .limit(Offline.MOST_ARTICLES)
                .toList();
    }

    /** Up to the newest article, not to now: a build without news changes no file. */
    private Choice.Period period(Choice.LastDays last, List<Article> newestFirst) {
        LocalDate newest = newestFirst.isEmpty() ? LocalDate.EPOCH : day(newestFirst.get(0));
        return new Choice.Period(newest.minusDays(last.days() - 1L), newest);
    }

    private LocalDate day(Article article) {
        return article.date().at().atZoneSameInstant(zone).toLocalDate();
    }
}
