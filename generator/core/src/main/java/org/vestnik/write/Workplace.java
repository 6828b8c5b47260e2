package org.vestnik.write;

import java.nio.file.Path;
import org.vestnik.model.OutputPath;

/**
 * The site's folder and what stands beside it while it is built: beside and not elsewhere, so that all is on one device
 * and a move is atomic; beside and not inside, so that no mirror copies it.
 *
 * @param site absolute
 * @param shown the site's folder as messages name it: relative to the bulletin's root where it lies below it
 */
record Workplace(Path site, String shown) {

    /** Locked by the operating system while a build runs; empty, and never removed, because that would be a race. */
    Path lock() {
        return beside(".lock");
    }

    /** Says which process holds the lock. */
    Path holder() {
        return beside(".pid");
    }

    Path staging() {
        return beside(".staging");
    }

    /** The new and changed files. */
    Path staged() {
        return staging().resolve("files");
    }

    /**
     * Where a file waits for a site that is there: all in one folder, since to make the site's folders twice would cost more than the
     * files. No path of a site holds a {@code %}.
     */
    Path staged(OutputPath path) {
        return staged().resolve(path.value().replace('/', '%'));
    }

    /** What a commit has to do; it stands here from the commit's first change of the site to its last. */
    Path journal() {
        return staging().resolve("journal");
    }

    private Path beside(String suffix) {
        return site.resolveSibling("." + site.getFileName() + suffix);
    }
}
