/**
 * Folders and files become a {@link org.vestnik.model.Bulletin}. Comes in: a content folder, the settings and the
 * dictionaries. Goes out: editions with their articles and static pages as they were written, drafts included, and the
 * files to copy. No body's text goes out; {@link org.vestnik.read.BodyReader} gives it when it is rendered.
 *
 * <p>Start with {@link org.vestnik.read.ContentReader}: {@code FolderWalk} lists the files and refuses links, {@code
 * FileKind} tells what each is for, {@code ContentFileReader} takes one Markdown file through {@code SourceDecoder} (bytes
 * to text), {@code FrontMatterSplitter} and {@code FrontMatterReader} to a {@code Manuscript}, and {@code Translations}
 * joins the manuscripts of one article. To add a key of the front matter, open {@code FrontMatterKey}.
 */
package org.vestnik.read;
