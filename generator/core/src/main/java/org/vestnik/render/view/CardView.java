package org.vestnik.render.view;

/**
 * The picture that other sites show beside a link to a page.
 *
 * @param src absolute
 * @param width in pixels
 * @param height in pixels
 * @param alt maybe empty
 */
public record CardView(String src, int width, int height, String alt) {}
