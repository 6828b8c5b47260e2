package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered of a page until all are read: small, because a site may have 30,000.
 *
 * @param alternates where the head says that other languages are
 * @param canonical the page that the head names as the true one
 * @param anchored links to places on other pages
 * @param languageLinks links that promise a language
 * @param topic its name, if the page is a topic's first
 */
record PageTrace(
        String path,
        String language,
        boolean isIndexed,
        boolean isRedirect,
        Set<String> ids,
        List<Leads> alternates,
        Optional<Leads> canonical,
        List<Leads> anchored,
        List<Leads> languageLinks,
        Optional<String> topic) {

    PageTrace {
        ids = Set.copyOf(ids);
        alternates = List.copyOf(alternates);
        anchored = List.copyOf(anchored);
        languageLinks = List.copyOf(languageLinks);
    }

    /**
     * A link to a file of the site.
     *
     * @param word what it promises: a language, or the name of a place
     * @param file of the site, whether it is there or not; empty if it leads out
     */
    record Leads(String word, String file, Spot at) {}
}
