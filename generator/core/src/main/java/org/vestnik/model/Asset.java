package org.vestnik.model;

import java.nio.file.Path;

/**
 * A file that is copied and not rendered: a picture beside an article, or a file of {@code content/static/}.
 *
 * @param file relative to the bulletin's root
 * @param path the address that content may name it by, from the site's root: of a static file its place below
 *     {@code content/static/}, of a file beside an article its place below {@code content/}
 * @param beside whether it lies beside articles (published only if a published one uses it) and not in {@code static}
 * @param size in bytes
 */
public record Asset(Path file, OutputPath path, boolean beside, long size) {}
