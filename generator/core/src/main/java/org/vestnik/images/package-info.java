/**
 * Pictures lose everything but the picture, and become small. The only user of image libraries. Start with
 * {@link org.vestnik.images.PictureMaker}.
 *
 * <p>A file's bytes come in, a {@link org.vestnik.images.PictureSet} or a problem goes out; {@code PictureCache} knows what
 * earlier builds made. First a picture is cleaned: {@code PictureKind} knows a file by its name and its first bytes; each kind
 * has its cleaner, which reads with a {@code ByteCursor} and writes anew what is on its allow list: pixels, palette, timing,
 * and the numbers of a {@code ColourProfile}. A JPEG that {@code ExifOrientation} finds lying on its side is turned. Static
 * files are published so. Then {@code PictureEncoder} has it drawn by a {@code PictureDecoder}, shrunk by {@code AreaAverage}
 * and encoded by a {@code Fitting}, which knows how much each file may weigh.
 */
package org.vestnik.images;
