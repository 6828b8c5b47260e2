package org.vestnik.model;

import java.nio.file.Path;

/**
 * A file of the content folder, or a folder in it, that is there and could not be read. Why is reported; nothing more may be said of
 * what would not be missing, had it been read.
 *
 * @param file relative to the bulletin's root; of a folder, all that lies below it is meant
 * @param translationKey as its place tells
 * @param mayHoldText whether an article or a static page may have been lost with it
 */
public record UnreadFile(Path file, String translationKey, boolean mayHoldText) {}
