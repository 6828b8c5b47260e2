package org.vestnik.model;

import java.util.List;

/**
 * The bulletin in one language.
 *
 * @param articles newest first; a tie goes by slug, so that two builds give the same bytes
 * @param pages by slug
 */
public record Edition(Language language, List<Article> articles, List<StaticPage> pages) {
    public Edition {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
    }
}
