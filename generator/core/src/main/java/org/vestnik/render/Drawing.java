package org.vestnik.render;

import org.vestnik.plan.Page;

/** What the pages of one plan are drawn with. */
record Drawing(Site site, HtmlViews views, DataFiles data, Fingerprints fingerprints, PageDrawer drawer) {

    /** Draws a page; the words of an article are taken while its body is at hand. */
    void draw(Page page, int order) {
        drawer.draw(page, order);
        if (page instanceof Page.ArticlePage article) {
            site.search().take(article.article());
        }
    }
}
