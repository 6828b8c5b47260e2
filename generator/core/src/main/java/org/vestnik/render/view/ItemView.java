package org.vestnik.render.view;

/**
 * An article in a list.
 *
 * @param lang if the article is not in the page's language, else null
 * @param badge the name of that language, in itself; null with {@code lang}
 * @param excerpt null if the list shows none
 * @param current whether it is the article that the list stands on
 */
public record ItemView(
        String href, String title, String lang, String badge, String excerpt, TimeView time, boolean current) {}
