package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.markdown.Body;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.offline.Book;
import org.vestnik.offline.Book.Chapter;
import org.vestnik.plan.Page.EpubPage;

/** Books of articles: a chapter for each, and at the end where else the bulletin is found. */
record Books(Site site) {

    Book of(EpubPage page) {
        Language language = page.language();
        List<Chapter> chapters = new ArrayList<>();
        Map<OutputPath, String> files = files(page.articles());
        Instant modified = Instant.EPOCH;
        for (Article article : page.articles()) {
            Body body = site.bodies().of(article);
            Instant changed = StructuredData.changed(article, body.updates()).toInstant();
            modified = changed.isAfter(modified) ? changed : modified;
            chapters.add(chapter(article, body, file(chapters.size()), files));
        }
        if (site.config().hasMirrors()) {
            chapters.add(own(language, "mirrors.xhtml", site.words(language).text("mirrors"), mirrors(language)));
        }
        return new Book(
                identifier(page),
                language.tag(),
                site.language(language).direction(),
                title(page),
                site.title(language),
                modified.truncatedTo(ChronoUnit.SECONDS).toString(),
                site.words(language).text("contents"),
                chapters);
    }

    /** The chapter of each article, by the page that it has in the site. */
    private Map<OutputPath, String> files(List<Article> articles) {
        Map<OutputPath, String> files = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            files.put(address(articles.get(i)).file(), file(i));
        }
        return files;
    }

    /** By its place in the book: two articles may have one address, which the plan has told as a problem. */
    private static String file(int place) {
        return place + 1 + ".xhtml";
    }

    private Chapter chapter(Article article, Body body, String file, Map<OutputPath, String> files) {
        Language language = article.language();
        String line = Stream.concat(
                        Stream.of(site.language(language).date(article.date())),
                        article.authors().stream().map(a -> site.name(a, language)))
                .collect(Collectors.joining(" · "));
        String standfirst = article.summary()
                .map(s -> "<p><strong>" + FullText.escape(site.set(s, language)) + "</strong></p>")
                .orElse("");
        String text = new FullText(site)
                .html(
                        article,
                        body,
                        site.references().inBook(article, files, site.config().url()));
        String source = site.config()
                .url()
                .map(url -> "<p>" + link(address(article).on(url)) + "</p>")
                .orElse("");
        return new Chapter(
                file,
                language.tag(),
                site.language(language).direction(),
                site.title(article),
                line,
                standfirst + text + source);
    }

    private Chapter own(Language language, String file, String title, String html) {
        return new Chapter(file, language.tag(), site.language(language).direction(), title, "", html);
    }

    private String mirrors(Language language) {
        return paragraph(language, "mirrorsIntro")
                + Mirrors.of(site, language).stream()
                        .map(address -> "<li>" + link(address) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String paragraph(Language language, String word) {
        return "<p>" + FullText.escape(site.words(language).text(word)) + "</p>";
    }

    private static String link(String address) {
        return "<a href=\"%1$s\">%1$s</a>".formatted(FullText.escape(address));
    }

    /** Bulletin, edition and the days of its articles, so that a reader's shelf tells one issue from another. */
    private String title(EpubPage page) {
        Language language = page.language();
        String newest = day(language, page.articles().get(0));
        String oldest = day(language, page.articles().get(page.articles().size() - 1));
        String days = oldest.equals(newest) ? newest : oldest + " – " + newest;
        return "%s (%s), %s"
                .formatted(site.title(language), site.words(language).text("languageName"), days);
    }

    private String day(Language language, Article article) {
        return site.language(language).date(article.date().day());
    }

    private String identifier(EpubPage page) {
        String name = page.permalink().on(site.config().url().orElse(site.title(page.language())));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Permalink address(Article article) {
        return site.plan().addresses().of(article);
    }
}
