package org.vestnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.ReferenceResolver;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.markdown.Update;
import org.vestnik.plan.Page.ArticlePage;

/**
 * The texts of articles on their own pages. Where all else on a page may have changed but its text, as after a change of its template, the
 * text is taken from the page as it stands in the site, and its Markdown is neither read nor parsed. Thread-safe.
 *
 * @param ledger what the last build rendered
 * @param target where the site stands
 */
record PageTexts(Site site, PageLedger ledger, RenderTarget target) {

    /** Ask for the page's fingerprint first: it tells whether all that the text names stands where it stood. */
    PageText on(ArticlePage page) {
        return standing(page).orElseGet(() -> written(page));
    }

    /** A live article is also told to search machines by its updates: those only its Markdown has. */
    private Optional<PageText> standing(ArticlePage page) {
        if (page.article().live()) {
            return Optional.empty();
        }
        String source = page.article().source().file().toString();
        return ledger.standingText(page.path(), source, site.bodies().digest(page.article()), target)
                .map(html -> new PageText(html, List.of(), List.of(), SafeHtml.EMPTY));
    }

    private PageText written(ArticlePage page) {
        Body body = site.bodies().of(page.article());
        ReferenceResolver links = site.references().onPage(page.article(), page.path());
        List<SafeHtml> updates = new ArrayList<>();
        Update.inOrder(body.updates(), page.article().newestFirst())
                .forEach(update -> updates.add(update.body().html(links)));
        return new PageText(
                body.intro().html(links), body.updates(), updates, body.outro().html(links));
    }
}
