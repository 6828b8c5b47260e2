/**
 * Pictures lose everything but the picture. The only user of image libraries. Start with
 * {@link org.vestnik.images.PictureCleaner}.
 *
 * <p>A file's bytes come in, a {@link org.vestnik.images.CleanPicture} or a problem goes out. {@code PictureKind} knows
 * a file by its name and its first bytes; each kind has its cleaner, which reads with a {@code ByteCursor} and writes
 * anew what is on its allow list: pixels, palette, timing, and the numbers of a {@code ColourProfile}. No pixel is
 * decoded, but for a JPEG that {@code ExifOrientation} finds lying on its side: {@code JpegTurner} turns it.
 */
package org.vestnik.images;
