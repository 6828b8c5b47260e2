package org.vestnik.read;

import java.nio.file.Path;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.Dictionaries;
import org.vestnik.model.Bulletin;
import org.vestnik.problem.Problems;

/** Walks a content folder and reads every file in it; a broken one is a problem and never hides the next. */
public final class ContentReader {

    /**
     * @param root the bulletin's root: problems name files relative to it
     * @param content the content folder, inside or outside the root
     */
    public ContentReader(Path root, Path content, BulletinConfig config, Dictionaries dictionaries, Problems problems) {
        throw new UnsupportedOperationException("read");
    }

    public Bulletin read() {
        throw new UnsupportedOperationException("read");
    }
}
