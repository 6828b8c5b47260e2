package org.vestnik.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlan;

/**
 * All that pages are made of, but for bodies, pictures, the time, and what the ledger is kept by. While it is the same, each edition
 * has the same pages with the same articles on each, drawn with the same words and templates.
 */
record Outline(SitePlan plan, LookFingerprints looks) {

    /** Empty if it can't be told. */
    Optional<Fingerprint> fingerprint() {
        Digest digest = new Digest().text(plan.outline());
        Set<Fingerprint> seen = new HashSet<>();
        for (Page page : plan.pages()) {
            Optional<Fingerprint> look = looks.of(page);
            if (look.isEmpty()) {
                return Optional.empty();
            }
            if (seen.add(look.get())) {
                digest.add(look.get());
            }
            if (page instanceof Page.FeedPage feed) {
                digest.number(feed.articles().size()); // which the length of bodies decides
                digest.number(feed.corrections().size());
                feed.corrections()
                        .forEach(e -> digest.text(e.article().source().file().toString())
                                .text(e.correction().date().toString()));
            }
            if (page instanceof Page.SearchPage search) {
                digest.number(search.shards()); // likewise
            }
            page.written() // so far as its time has come and is not over
                    .ifPresent(content -> digest.text(content.source().file().toString()));
        }
        return Optional.of(digest.finish());
    }
}
