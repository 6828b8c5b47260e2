package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.hash.Sha256;
import org.vestnik.json.JsonText;
import org.vestnik.language.MachineTime;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.ReferenceResolver;
import org.vestnik.markdown.Update;
import org.vestnik.model.Article;
import org.vestnik.model.Correction;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.Topic;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Page.CorrectionsPage;
import org.vestnik.plan.Page.FeedPage;
import org.vestnik.plan.Page.JsonFeedPage;
import org.vestnik.render.view.CharacterData;
import org.vestnik.render.view.FeedView;
import org.vestnik.render.view.FeedView.EntryView;

/** Feeds: full text, every address absolute. Each timed update of a live article is an entry of its own, and so is a new correction. */
final class FeedViews {

    /** Of the digest in a correction's id: enough for those of one article and day. */
    private static final int ID_DIGITS = 8;

    private final Site site;
    private final String url;

    /** For a bulletin that has an address. */
    FeedViews(Site site) {
        this.site = site;
        this.url = site.config().url().orElseThrow();
    }

    /** An entry, and when it last changed. */
    private record Entry(OffsetDateTime updated, EntryView view) {}

    FeedView atom(FeedPage page) {
        Language language = page.language();
        List<Entry> entries = entries(page.corrections(), page.articles());
        return new FeedView(
                language.tag(),
                page.current().on(url),
                title(language, page.topic()),
                page.permalink().on(url),
                home(language, page.topic()).on(url),
                entries.stream()
                        .map(Entry::updated)
                        .max(Comparator.naturalOrder())
                        .map(MachineTime::rfc3339)
                        .orElse("1970-01-01T00:00:00Z"),
                page.isArchive(),
                page.current().on(url),
                page.previous().map(p -> p.on(url)).orElse(null),
                mirrorsPage(language),
                Mirrors.of(site, page.permalink()),
                entries.stream().map(Entry::view).toList());
    }

    /** JSON Feed 1.1 (jsonfeed.org). */
    String json(JsonFeedPage page) {
        Language language = page.language();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title(language, page.topic()));
        feed.put("home_page_url", home(language, page.topic()).on(url));
        feed.put("feed_url", page.permalink().on(url));
        feed.put("language", language.tag());
        if (site.config().hasMirrors()) {
            feed.put("_mirrors", mirrors(page)); // an extension's name begins with _ (JSON Feed 1.1)
        }
        feed.put(
                "items",
                entries(page.corrections(), page.articles()).stream()
                        .map(e -> item(e.view()))
                        .toList());
        return JsonText.of(feed);
    }

    private Map<String, Object> mirrors(JsonFeedPage page) {
        Map<String, Object> mirrors = new LinkedHashMap<>();
        mirrors.put("page_url", mirrorsPage(page.language()));
        mirrors.put("feed_urls", Mirrors.of(site, page.permalink()));
        return mirrors;
    }

    /** Null if there are no mirrors. */
    private String mirrorsPage(Language language) {
        return site.config().hasMirrors() ? Addresses.mirrors(language).on(url) : null;
    }

    private static Map<String, Object> item(EntryView entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.href());
        item.put("title", entry.title());
        item.put("language", entry.lang());
        item.put("content_html", entry.html().html());
        if (entry.summary() != null) {
            item.put("summary", entry.summary());
        }
        item.put("date_published", entry.published());
        item.put("date_modified", entry.updated());
        item.put("authors", entry.authors().stream().map(a -> Map.of("name", a)).toList());
        item.put("tags", entry.topics());
        return item;
    }

    private String title(Language language, Optional<Topic> topic) {
        String bulletin = site.title(language);
        return topic.map(t -> site.words(language).text("titleOf", site.name(t, language), bulletin))
                .orElse(bulletin);
    }

    private static Permalink home(Language language, Optional<Topic> topic) {
        return topic.map(t -> Addresses.topic(t, language)).orElseGet(() -> Addresses.home(language));
    }

    /**
     * Of each article its timed updates, newest first, and then itself; a correction before all articles that are older. Every
     * article stands here; of updates as many of the newest as a document has room for, since the article holds them all.
     */
    private List<Entry> entries(List<CorrectionsPage.Entry> corrections, List<Article> articles) {
        List<Entry> entries = new ArrayList<>();
        Deque<CorrectionsPage.Entry> left = new ArrayDeque<>(corrections);
        int room = FeedPage.MOST - articles.size();
        for (Article article : articles) {
            while (!left.isEmpty()
                    && !time(left.element()).isBefore(article.date().at())) {
                entries.add(correction(left.remove()));
            }
            Body body = site.bodies().of(article);
            List<Entry> updates = updates(article, body);
            int shown = Math.min(room, updates.size());
            room -= shown;
            entries.addAll(updates.subList(0, shown));
            entries.add(entry(article, body));
        }
        left.forEach(c -> entries.add(correction(c)));
        return entries;
    }

    private List<Entry> updates(Article article, Body body) {
        return Update.inOrder(body.updates(), true).stream()
                .filter(u -> u.time().isPresent())
                .map(u -> update(article, u))
                .toList();
    }

    private Entry entry(Article article, Body body) {
        Permalink permalink = site.plan().addresses().of(article);
        ReferenceResolver links = site.references().absolute(article, permalink, url);
        String href = permalink.on(url);
        return entry(
                article,
                href,
                href,
                site.title(article),
                article.date().at(),
                StructuredData.changed(article, body.updates()),
                article.summary()
                        .map(text -> site.set(text, article.language()))
                        .orElse(null),
                new FullText(site).html(article, body, links));
    }

    private Entry update(Article article, Update update) {
        Permalink permalink = site.plan().addresses().of(article);
        OffsetDateTime time = update.time().orElseThrow();
        String href = permalink.on(url) + "#" + update.id();
        return entry(
                article,
                href,
                href,
                update.headline().isEmpty() ? site.title(article) : update.headline(),
                time,
                time,
                null,
                new FullText(site)
                        .bare(update.body()
                                .html(site.references().absolute(article, permalink, url))
                                .toString()));
    }

    /** Its id is made of what it says: another text is news, and the same stays known whatever corrections are added. */
    private Entry correction(CorrectionsPage.Entry entry) {
        Article article = entry.article();
        Correction correction = entry.correction();
        OffsetDateTime time = time(entry);
        String href = site.plan().addresses().of(article).on(url) + "#_c";
        String digest = Sha256.hex((correction.kind() + correction.text()).getBytes(StandardCharsets.UTF_8));
        Words words = site.words(article.language());
        FullText full = new FullText(site);
        return entry(
                article,
                href + "-" + correction.date().at().toLocalDate() + "-" + digest.substring(0, ID_DIGITS),
                href,
                words.text("titleOf", words.text(correction.kind().word()), site.title(article)),
                time,
                time,
                null,
                full.bare(full.correction(article, correction)));
    }

    /** Of a correction without an hour, on the day of the article itself, not before the article: programs would list it below. */
    private static OffsetDateTime time(CorrectionsPage.Entry entry) {
        OffsetDateTime corrected = entry.correction().date().at();
        OffsetDateTime published = entry.article().date().at();
        return corrected.isBefore(published) ? published : corrected;
    }

    private Entry entry(
            Article article,
            String id,
            String href,
            String title,
            OffsetDateTime published,
            OffsetDateTime updated,
            String summary,
            String html) {
        Language language = article.language();
        EntryView view = new EntryView(
                id,
                language.tag(),
                title,
                href,
                MachineTime.rfc3339(published),
                MachineTime.rfc3339(updated),
                article.authors().stream().map(a -> site.name(a, language)).toList(),
                article.topics().stream().map(t -> site.name(t, language)).toList(),
                summary,
                new CharacterData(html));
        return new Entry(updated, view);
    }
}
