package org.vestnik.render.view;

import java.util.List;

/**
 * One page of a list of articles.
 *
 * @param lang of the heading if that is not the page's language, else null
 * @param months of a year: links to them; else empty
 * @param number "page 3", null on the head
 * @param newer null if there is none
 * @param older null if there is none
 * @param feed of this list; null if it has none
 */
public record ListView(
        List<ItemView> items,
        String lang,
        List<LinkView> months,
        String number,
        String newer,
        String older,
        String feed) {}
