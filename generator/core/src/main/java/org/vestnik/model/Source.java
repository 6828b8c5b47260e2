package org.vestnik.model;

import java.nio.file.Path;
import org.vestnik.problem.SourcePosition;

/**
 * The file that an article or a static page was read from, and where in it the Markdown body begins. The body's text
 * is not held here: memory must not grow with the text of the whole bulletin.
 *
 * @param file relative to the bulletin's root, such as {@code content/ru/x.md}
 * @param bodyLine the 1-based line that the body begins on
 * @param bodyLength of the body, in UTF-16 units
 * @param digest lower-case hexadecimal SHA-256 of the file's bytes
 */
public record Source(Path file, int bodyLine, int bodyLength, String digest) {

    /** The file's name with {@code /} on every system. */
    public String name() {
        return SourcePosition.nameOf(file);
    }

    /** Of the digest, which tells one text from another; asked many times for each article. */
    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
