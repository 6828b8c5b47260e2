package org.vestnik.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.render.view.ItemView;
import org.vestnik.render.view.LinkView;
import org.vestnik.render.view.TimeView;

/**
 * Articles as they stand in the lists of one page.
 *
 * @param times of the language
 * @param page that the list stands on
 * @param language of the list
 */
record ItemViews(Site site, Times times, OutputPath page, Language language) {

    /** Characters of an excerpt. */
    static final int EXCERPT = 120;

    /** With excerpt and relative time: "Recent posts", front pages. */
    List<ItemView> recent(List<Article> articles, Duration shelf) {
        List<ItemView> items = new ArrayList<>(articles.size());
        for (Article article : articles) {
            TimeView time = times.listed(article.date(), site, shelf);
            items.add(item(article, site.bodies().excerpt(article), time));
        }
        return items;
    }

    /** With title and date alone: archives, topics. */
    List<ItemView> dated(List<Article> articles) {
        List<ItemView> items = new ArrayList<>(articles.size());
        for (Article article : articles) {
            items.add(item(article, null, times.absolute(article.date())));
        }
        return items;
    }

    /** A link to an article, marked with its language if that is another. */
    LinkView link(Article article) {
        String lang = foreign(article);
        return new LinkView(page.linkTo(file(article)), site.title(article), lang, lang, false);
    }

    /**
     * How one gets from the page to an article.
     *
     * @param current whether one is there
     */
    record Way(String href, boolean current) {}

    List<Way> ways(List<Article> articles) {
        List<Way> ways = new ArrayList<>(articles.size());
        for (Article article : articles) {
            ways.add(way(article));
        }
        return ways;
    }

    private Way way(Article article) {
        OutputPath file = file(article);
        boolean current = file.equals(page);
        return new Way(current ? page.linkToItself() : page.linkTo(file), current);
    }

    private ItemView item(Article article, String excerpt, TimeView time) {
        String lang = foreign(article);
        String badge = lang == null ? null : site.words(article.language()).text("languageName");
        Way way = way(article);
        return new ItemView(way.href(), site.title(article), lang, badge, excerpt, time, way.current());
    }

    private OutputPath file(Article article) {
        return site.plan().addresses().of(article).file();
    }

    private String foreign(Article article) {
        return article.language().equals(language) ? null : article.language().tag();
    }
}
