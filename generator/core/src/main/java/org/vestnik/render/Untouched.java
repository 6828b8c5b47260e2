package org.vestnik.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Content;
import org.vestnik.model.Source;
import org.vestnik.plan.Page;
import org.vestnik.plan.Page.CorrectionsPage;

/**
 * Knows the pages that an edit of bodies has left alone, so that not each page of a large bulletin must be looked at after the edit of
 * one article: while all but bodies and pictures is as it was, a page that shows none of those that changed is made of the same.
 *
 * @param outlineStands whether all but bodies and pictures is as it was
 * @param touched what changed
 */
record Untouched(boolean outlineStands, Set<Source> touched, Site site, PageLedger ledger) {

    /** Since the ledger was kept. */
    static Untouched since(PageLedger ledger, Outline outline, BodyFingerprints bodies) {
        boolean outlineStands = ledger.isKept() && ledger.outline(outline.fingerprint());
        Site site = bodies.site();
        return new Untouched(
                outlineStands, outlineStands ? touched(site.plan().pages(), bodies) : Set.of(), site, ledger);
    }

    private static Set<Source> touched(List<Page> pages, BodyFingerprints bodies) {
        return pages.parallelStream()
                .flatMap(page -> page.written().stream())
                .filter(content -> !bodies.isAsBefore(content))
                .map(Content::source)
                .collect(Collectors.toSet());
    }

    /**
     * The fingerprint of all on the page but what it shares with others, so far as that was told by the outline and by bodies: it is the page's
     * if the page stands in the site as the ledger knows it. Empty if the page must be looked at. A kind of page that is not named here always
     * is; whoever names one makes sure that what it shows is in the {@link Outline}.
     */
    Optional<Fingerprint> own(Page page) {
        return outlineStands && isUntouched(page) ? ledger.own(page.path()) : Optional.empty();
    }

    private boolean isUntouched(Page page) {
        if (page instanceof Page.ArticlePage article) {
            site.cards().of(article); // published by asking
        }
        if (page instanceof Page.FeedPage feed) {
            return Stream.concat(
                            feed.articles().stream(),
                            feed.corrections().stream().map(CorrectionsPage.Entry::article))
                    .noneMatch(article -> touched.contains(article.source()));
        }
        return page.written().isPresent()
                ? !touched.contains(page.written().get().source())
                : page instanceof Page.ListPage
                        || page instanceof Page.SitemapPage
                        || page instanceof Page.SearchTitlesPage
                        || page instanceof Page.RedirectPage;
    }
}
