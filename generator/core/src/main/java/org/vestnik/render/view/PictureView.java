package org.vestnik.render.view;

/**
 * A picture.
 *
 * @param alt maybe empty
 * @param width in pixels
 * @param height in pixels
 */
public record PictureView(String src, String alt, int width, int height) {}
