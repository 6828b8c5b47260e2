package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.render.view.Inline;

/**
 * The recents as they stand on the pages of articles. Thousands of pages show the same list by the same addresses: it is drawn once for
 * all of them, and where it alone has changed since the last build, it is put into the page that stands (see {@link Slot}). Thread-safe.
 */
final class Recents {

    static final String TEMPLATE = "recents.ftlh";

    /** Lists that are kept; where each article has its own, keeping them all would only take memory. */
    private static final int MOST = 1000;

    private final Site site;
    private final PageViews pages;
    private final Templates templates;
    private final Map<Look, Part> drawn = new ConcurrentHashMap<>();

    Recents(Site site, PageViews pages, Templates templates) {
        this.site = site;
        this.pages = pages;
        this.templates = templates;
    }

    /** What a page's list looks like: of whom, for whom, and how each is linked from there. */
    private record Look(List<Article> articles, Language language, List<ItemViews.Way> ways) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Look look
                    && articles == look.articles
                    && language.equals(look.language)
                    && ways.equals(look.ways);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(articles) + ways.hashCode();
        }
    }

    /** Empty if the page has no recents. */
    Optional<Part> on(ArticlePage page) throws PageFailedException {
        if (page.recents().isEmpty()) {
            return Optional.empty();
        }
        ItemViews items = pages.items(page, page.language());
        Look look = new Look(page.recents(), page.language(), items.ways(page.recents()));
        Part known = drawn.get(look);
        if (known != null) {
            return Optional.of(known);
        }
        byte[] bytes = templates.draw(
                TEMPLATE,
                Map.of(
                        "items",
                        items.recent(page.recents(), site.config().shelf().article()),
                        "text",
                        new RecordWrapper.WordsModel(site.words(page.language()))),
                page.path());
        Part made = new Part(new Inline(new String(bytes, StandardCharsets.UTF_8)));
        if (drawn.size() < MOST) {
            drawn.put(look, made);
        }
        return Optional.of(made);
    }
}
