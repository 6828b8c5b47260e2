package org.vestnik.render;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.json.JsonText;
import org.vestnik.language.MachineTime;
import org.vestnik.markdown.Update;
import org.vestnik.model.Article;
import org.vestnik.model.Author;
import org.vestnik.model.Correction;
import org.vestnik.model.Language;
import org.vestnik.model.Timestamp;

/**
 * What search machines are told of an article in schema.org's words: NewsArticle, or LiveBlogPosting with its updates,
 * CorrectionComment and BreadcrumbList. A time that is not known is left out, never made up.
 */
final class StructuredData {

    private static final int UPDATE_TEXT = 200;

    private final Article article;
    private final Language language;
    private final Site site;

    StructuredData(Article article, Site site) {
        this.article = article;
        this.language = article.language();
        this.site = site;
    }

    /**
     * JSON-LD.
     *
     * @param updates of the article, as its text has them
     * @param address of the article, absolute; empty if the bulletin has none
     * @param picture absolute
     * @param trail names and absolute addresses from the front page down, the article not included
     */
    String json(
            List<Update> updates,
            Optional<String> address,
            Optional<String> picture,
            List<Map.Entry<String, String>> trail) {
        List<Object> data = new ArrayList<>();
        data.add(news(updates, address, picture));
        if (!trail.isEmpty()) {
            data.add(breadcrumbs(trail));
        }
        return JsonText.of(data);
    }

    /** When the article last changed, its timed updates included. */
    static OffsetDateTime changed(Article article, List<Update> updates) {
        OffsetDateTime told = article.changed().at();
        return Update.latest(updates).filter(told::isBefore).orElse(told);
    }

    private Map<String, Object> news(List<Update> updates, Optional<String> address, Optional<String> picture) {
        Map<String, Object> news = top(article.live() ? "LiveBlogPosting" : "NewsArticle");
        news.put("headline", site.title(article));
        news.put("inLanguage", language.tag());
        news.put("datePublished", iso(article.date()));
        OffsetDateTime changed = changed(article, updates);
        if (!changed.isEqual(article.date().at())) {
            news.put("dateModified", iso(changed));
        }
        if (!article.authors().isEmpty()) {
            news.put("author", article.authors().stream().map(this::author).toList());
        }
        news.put("publisher", named("Organization", site.title(language)));
        address.ifPresent(a -> news.put("url", a));
        picture.ifPresent(p -> news.put("image", p));
        if (!article.corrections().isEmpty()) {
            news.put(
                    "correction",
                    article.corrections().stream().map(this::correction).toList());
        }
        if (article.live()) {
            coverage(news, updates, address);
        }
        return news;
    }

    private void coverage(Map<String, Object> news, List<Update> updates, Optional<String> address) {
        List<OffsetDateTime> times = updates.stream()
                .map(Update::time)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        news.put("coverageStartTime", times.isEmpty() ? iso(article.date()) : iso(times.get(0)));
        if (!times.isEmpty()) {
            news.put("coverageEndTime", iso(times.get(times.size() - 1)));
        }
        news.put("liveBlogUpdate", updates.stream().map(u -> update(u, address)).toList());
    }

    private static Map<String, Object> update(Update update, Optional<String> address) {
        Map<String, Object> posting = typed("BlogPosting");
        posting.put("headline", update.headline());
        update.time().ifPresent(t -> posting.put("datePublished", iso(t)));
        posting.put("articleBody", Excerpt.cut(update.text(), UPDATE_TEXT));
        address.ifPresent(a -> posting.put("url", a + "#" + update.id()));
        return posting;
    }

    private Map<String, Object> correction(Correction correction) {
        Map<String, Object> comment = typed("CorrectionComment");
        comment.put("text", site.set(correction.text(), language));
        comment.put("datePublished", iso(correction.date()));
        return comment;
    }

    private static Map<String, Object> breadcrumbs(List<Map.Entry<String, String>> trail) {
        List<Object> items = new ArrayList<>();
        for (Map.Entry<String, String> step : trail) {
            Map<String, Object> item = typed("ListItem");
            item.put("position", items.size() + 1);
            item.put("name", step.getKey());
            item.put("item", step.getValue());
            items.add(item);
        }
        Map<String, Object> list = top("BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }

    private Map<String, Object> author(Author author) {
        return named(author.isOrganization() ? "Organization" : "Person", site.name(author, language));
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> named = typed(type);
        named.put("name", name);
        return named;
    }

    private static Map<String, Object> top(String type) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("@context", "https://schema.org");
        top.putAll(typed(type));
        return top;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@type", type);
        return typed;
    }

    private static String iso(Timestamp timestamp) {
        return iso(timestamp.at());
    }

    private static String iso(OffsetDateTime time) {
        return MachineTime.html(time);
    }
}
