package org.vestnik.verify;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import org.vestnik.model.OutputPath;

/** A copy of a site. Safe for several threads. */
sealed interface SiteCopy permits FolderCopy, WebCopy {

    /** How a file of the copy is to what a manifest says of it. */
    enum Likeness {
        SAME,
        OTHER,
        ABSENT
    }

    /** The whole of a small file, such as the manifest; empty if it is not there. */
    Optional<byte[]> read(OutputPath path) throws IOException;

    /**
     * Holds a file against its digest.
     *
     * @param sha256 in lower-case hex
     * @throws IOException if it can't be known; the message says why, in a few words
     */
    Likeness compare(OutputPath path, String sha256) throws IOException;

    /** All that is in the copy; empty if it does not tell. */
    Optional<Contents> contents() throws IOException;

    /**
     * Names below the copy's root, with {@code /}.
     *
     * @param strange links, and whatever else is neither file nor folder
     */
    record Contents(SortedSet<String> files, SortedSet<String> strange) {}
}
