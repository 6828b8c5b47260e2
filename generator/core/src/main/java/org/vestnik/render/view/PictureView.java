package org.vestnik.render.view;

/**
 * A picture.
 *
 * @param src that every browser can draw
 * @param alt maybe empty
 * @param caption null if there is none
 * @param lang of both texts, if it is not the page's; else null
 * @param width in pixels
 * @param height in pixels
 * @param srcset the same in WebP; null if there is none
 * @param sizes null if there is one only
 * @param full address of the full picture; null if there is no more to see
 * @param fullText words that lead to it
 */
public record PictureView(
        String src,
        String alt,
        String caption,
        String lang,
        int width,
        int height,
        String srcset,
        String sizes,
        String full,
        String fullText) {}
