package org.vestnik.read;

import java.nio.file.Path;
import org.vestnik.cache.FileStamp;

/**
 * A file of the content folder: regular, no link, with a name that every system can bear.
 *
 * @param path absolute
 * @param file relative to the bulletin's root, as problems name it
 * @param below its place below the content folder, with {@code /} and composed letters (NFC) on every system
 * @param kind what becomes of it
 * @param stamp as its folder gave it when the file was found
 */
record FoundFile(Path path, Path file, String below, FileKind kind, FileStamp stamp) {

    FoundFile(Path path, Path file, String below, FileStamp stamp) {
        this(path, file, below, FileKind.of(below), stamp);
    }

    /** In bytes. */
    long size() {
        return stamp.size();
    }

    /** Where it lies below the content folder, without {@code /} at its end; empty for the content folder itself. */
    String folder() {
        return below.substring(0, Math.max(0, below.lastIndexOf('/')));
    }
}
