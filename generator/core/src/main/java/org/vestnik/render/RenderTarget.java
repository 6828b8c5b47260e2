package org.vestnik.render;

import java.util.Optional;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.OutputPath;

/** Where rendered files go. Called from several threads. */
public interface RenderTarget {

    /** Takes a file. */
    Taken put(RenderedFile file);

    /**
     * What is known of a file that was taken.
     *
     * @param mark by which it will be known again
     * @param most what it weighs at most after compression, in bytes
     */
    record Taken(FileMark mark, int most) {

        /** Of a target that keeps nothing of a build for the next one. */
        public static Taken onlySeen(RenderedFile file) {
            FileStamp none = new FileStamp(file.bytes().length, 0, 0);
            return new Taken(new FileMark(none, new Fingerprint(0, 0)), file.most());
        }
    }

    /**
     * Leaves the last build's file as it stands in the site, if it still stands there.
     *
     * @return by which it will be known again; empty if it does not stand there: then it must be {@link #put}
     */
    Optional<FileMark> keep(OutputPath path, FileMark mark);

    /** The bytes of the last build's file, if it still stands in the site. The file is neither put nor kept by that. */
    Optional<byte[]> standing(OutputPath path, FileMark mark);
}
