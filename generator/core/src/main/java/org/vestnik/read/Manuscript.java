package org.vestnik.read;

import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.model.Source;

/**
 * One content file as its author wrote it, before translations are joined.
 *
 * @param key what it and its translations have in common
 * @param folder where it lies below the content folder
 * @param written fingerprint of its front matter as it is written
 */
record Manuscript(
        Source source,
        Language language,
        String key,
        String folder,
        Slug slug,
        FrontMatter front,
        Fingerprint written) {

    /** Whether all but text and headline is the same. */
    boolean isLike(Manuscript other) {
        return new Manuscript(other.source, language, key, folder, slug, front.with(other.front.title()), other.written)
                .equals(other);
    }
}
