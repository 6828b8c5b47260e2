/**
 * What is read without a network. Finished texts come in, and the bytes of a file to carry away go out: {@link
 * org.vestnik.offline.EpubWriter} binds articles into an EPUB 3, {@link org.vestnik.offline.ZipWriter} packs written pages
 * without their pictures. The same input gives the same bytes: times and the order of files are fixed.
 *
 * <p>Both change HTML that this program itself wrote, tag by tag: start with {@link org.vestnik.offline.Markup}.
 */
package org.vestnik.offline;
