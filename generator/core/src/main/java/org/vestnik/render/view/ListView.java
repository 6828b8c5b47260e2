package org.vestnik.render.view;

import java.util.List;

/**
 * One page of a list of articles.
 *
 * @param months of a year: links to them; else empty
 * @param number "page 3", null on the head
 * @param newer null if there is none
 * @param older null if there is none
 * @param feed of this list; null if it has none
 */
public record ListView(
        List<ItemView> items, List<LinkView> months, String number, String newer, String older, String feed) {}
