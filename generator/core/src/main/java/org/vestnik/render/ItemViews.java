package org.vestnik.render;

import java.time.Duration;
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
 * @param page that the list stands on
 * @param language of the page
 */
record ItemViews(Site site, OutputPath page, Language language) {

    /** Characters of an excerpt. */
    static final int EXCERPT = 120;

    /** With excerpt and relative time: "Recent posts", front pages. */
    List<ItemView> recent(List<Article> articles, Duration shelf) {
        return articles.stream()
                .map(a -> item(
                        a, site.bodies().excerpt(a), new Times(site.language(language)).listed(a.date(), site, shelf)))
                .toList();
    }

    /** With title and date alone: archives, topics. */
    List<ItemView> dated(List<Article> articles) {
        return articles.stream()
                .map(a -> item(a, null, new Times(site.language(language)).absolute(a.date())))
                .toList();
    }

    /** A link to an article, marked with its language if that is another. */
    LinkView link(Article article) {
        return new LinkView(href(article), article.title(), foreign(article), false);
    }

    private ItemView item(Article article, String excerpt, TimeView time) {
        String lang = foreign(article);
        String badge = lang == null ? null : site.words(article.language()).text("languageName");
        boolean current = file(article).equals(page);
        String href = current ? page.linkToItself() : href(article);
        return new ItemView(href, article.title(), lang, badge, excerpt, time, current);
    }

    private String href(Article article) {
        return page.linkTo(file(article));
    }

    private OutputPath file(Article article) {
        return site.plan().addresses().of(article).file();
    }

    private String foreign(Article article) {
        return article.language().equals(language) ? null : article.language().tag();
    }
}
