package org.vestnik.render;

import java.util.Optional;
import org.vestnik.cache.FileStamp;
import org.vestnik.model.OutputPath;

/** Where rendered files go. Called from several threads. */
public interface RenderTarget {

    /** Takes a file. */
    Taken put(RenderedFile file);

    /**
     * What is known of a file that was taken.
     *
     * @param stamp as it will be found in the site
     * @param most what it weighs at most after compression, in bytes
     */
    record Taken(FileStamp stamp, int most) {}

    /**
     * Leaves the last build's file as it stands in the site, if it stands there with this stamp.
     *
     * @return false if it does not: then it must be {@link #put}
     */
    boolean keep(OutputPath path, FileStamp stamp);

    /** The bytes of the last build's file, if it stands in the site with this stamp. The file is neither put nor kept by that. */
    Optional<byte[]> standing(OutputPath path, FileStamp stamp);
}
