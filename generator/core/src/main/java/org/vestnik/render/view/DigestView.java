package org.vestnik.render.view;

import java.util.List;

/**
 * A digest for e-mail. All addresses are absolute.
 *
 * @param dir {@code ltr} or {@code rtl}
 * @param nothing what is said where there is no news; else null
 * @param items newest first
 * @param mirrors addresses of the edition elsewhere; maybe empty
 */
public record DigestView(
        String lang,
        String dir,
        String title,
        String bulletin,
        String nothing,
        List<Item> items,
        String mirrorsName,
        List<String> mirrors) {

    /**
     * One article.
     *
     * @param lang if it is in another language than the digest, else null
     * @param href null of a bulletin without an address
     */
    public record Item(String title, String lang, String href, String date, String excerpt) {}
}
