package org.vestnik.render.view;

import java.util.List;

/** Addresses for search machines, all absolute. */
public record SitemapView(List<Address> addresses) {

    /**
     * One page.
     *
     * @param modified null if not known
     * @param alternates empty if it has no translation
     * @param title of news; else null
     */
    public record Address(
            String href, String modified, List<AlternateView> alternates, String title, String lang, String bulletin) {}
}
