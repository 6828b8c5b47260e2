package org.vestnik.render;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.vestnik.plan.Page;
import org.vestnik.problem.Problems;

/** Draws one page after the other. A template that failed once is not tried again: one mistake, one problem. */
final class PageDrawer {

    private final HtmlViews views;
    private final DataFiles data;
    private final Templates templates;
    private final Consumer<RenderedFile> site;
    private final Problems problems;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    PageDrawer(HtmlViews views, DataFiles data, Templates templates, Consumer<RenderedFile> site, Problems problems) {
        this.views = views;
        this.data = data;
        this.templates = templates;
        this.site = site;
        this.problems = problems;
    }

    void draw(Page page) {
        String template = page instanceof Page.Html html
                ? html.template()
                : page.getClass().getSimpleName();
        if (failed.contains(template)) {
            return;
        }
        try {
            byte[] bytes = page instanceof Page.Html html
                    ? templates.draw(template, views.model(html), page.path())
                    : data.bytes((Page.Data) page);
            site.accept(new RenderedFile(page.path(), bytes));
        } catch (PageFailedException e) {
            if (failed.add(template)) {
                problems.add(e.problem());
            }
        }
    }
}
