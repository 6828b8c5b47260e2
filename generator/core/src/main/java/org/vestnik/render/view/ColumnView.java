package org.vestnik.render.view;

import java.util.List;

/** One edition on the root front page. */
public record ColumnView(
        String lang,
        String dir,
        String bulletin,
        String home,
        String name,
        String recent,
        String all,
        List<ItemView> items) {}
