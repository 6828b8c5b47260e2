package org.vestnik.render.view;

import java.util.List;

/**
 * One edition on the root front page.
 *
 * @param mirrors the edition's page of mirrors; null if there are none
 * @param nothingYet what stands in place of items; null if there are some
 */
public record ColumnView(
        String lang,
        String dir,
        String bulletin,
        String home,
        String name,
        String recent,
        String all,
        LinkView mirrors,
        List<ItemView> items,
        String nothingYet) {}
