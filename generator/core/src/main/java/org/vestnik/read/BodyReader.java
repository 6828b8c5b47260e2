package org.vestnik.read;

import java.nio.file.Path;
import org.vestnik.model.Source;

/** Gives the Markdown of an article or static page: decoded, line ends {@code \n}, front matter cut off. */
public final class BodyReader {

    public BodyReader(Path root) {
        throw new UnsupportedOperationException("read");
    }

    /**
     * The body's text.
     *
     * @throws SourceChangedException if the file is no longer the one that was read
     */
    public String text(Source source) throws SourceChangedException {
        throw new UnsupportedOperationException("read");
    }
}
