/**
 * Folders and files become a {@link org.vestnik.model.Bulletin}. Start with {@link org.vestnik.read.ContentReader};
 * {@link org.vestnik.read.BodyReader} gives an article's text again when it is rendered.
 */
package org.vestnik.read;
