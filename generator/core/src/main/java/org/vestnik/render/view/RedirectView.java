package org.vestnik.render.view;

/**
 * The page at an earlier address.
 *
 * @param href of the page that it leads to
 * @param title of that page
 * @param canonical absolute address of that page; null without {@code url}
 */
public record RedirectView(String href, String title, String canonical) {}
