package org.vestnik.model;

import java.nio.file.Path;
import org.vestnik.problem.ProblemCode;

/**
 * A file beside articles that is never published: no harm while nothing uses it.
 *
 * @param file relative to the bulletin's root
 * @param below its place below the content folder, with {@code /}
 * @param code of the problem that a text which uses it has
 * @param detail of that problem: the end of the name, or all of it
 */
public record UnfitFile(Path file, String below, ProblemCode code, String detail) {}
