package org.vestnik.render.view;

/**
 * A link.
 *
 * @param href relative to the page
 * @param lang of its text if that is not the page's language, else null
 * @param hreflang language of the page that it leads to if that is not the page's own, else null
 * @param current whether it leads to the page that it stands on
 */
public record LinkView(String href, String text, String lang, String hreflang, boolean current) {

    /** A link in the page's own language to another page. */
    public static LinkView to(String href, String text) {
        return new LinkView(href, text, null, null, false);
    }
}
