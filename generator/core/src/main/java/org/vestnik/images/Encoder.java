package org.vestnik.images;

/** Writes pictures of one kind. */
interface Encoder {

    /** The end of its files' names, without the dot. */
    String extension();

    /** @param quality 1 to 100 */
    byte[] encode(PixelGrid grid, int quality);
}
