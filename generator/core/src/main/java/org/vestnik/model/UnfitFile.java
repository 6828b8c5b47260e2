package org.vestnik.model;

import java.nio.file.Path;

/**
 * A file beside articles of a kind that is never published: no harm while nothing uses it.
 *
 * @param file relative to the bulletin's root
 * @param below its place below the content folder, with {@code /}
 * @param picture whether it is a picture, by its name
 * @param kind the end of its name, with the dot; of a name without one, the name
 */
public record UnfitFile(Path file, String below, boolean picture, String kind) {}
