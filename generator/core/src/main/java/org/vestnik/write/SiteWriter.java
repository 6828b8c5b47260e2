package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Path;
import org.vestnik.model.OutputPath;

/**
 * Puts a site in place of the last one so that at every instant a server sees whole pages: files are staged beside the
 * output and moved in a journalled order; a build that stops before {@link #commit} leaves the last site untouched.
 */
public final class SiteWriter implements AutoCloseable {

    /**
     * Takes the lock of the output folder, finishes what a killed build left, and opens an empty staging folder.
     *
     * @param output the site's folder; made if it is not there
     * @throws OutputRefusedException if the folder is not ours to write, or another build holds it
     */
    public static SiteWriter open(Path output) throws IOException, OutputRefusedException {
        throw new UnsupportedOperationException("write");
    }

    /** Stages one file; one whose bytes are already in place is only noted. Safe for several threads. */
    public void put(OutputPath path, byte[] bytes) throws IOException {
        throw new UnsupportedOperationException("write");
    }

    /** Writes the manifest, puts the staged files in place, then deletes what the site no longer has. */
    public WriteResult commit() throws IOException {
        throw new UnsupportedOperationException("write");
    }

    /** Gives the lock back; drops what was staged and not committed. */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException("write");
    }
}
