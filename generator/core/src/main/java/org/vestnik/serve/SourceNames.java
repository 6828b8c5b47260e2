package org.vestnik.serve;

import java.nio.file.Path;
import org.vestnik.model.FileName;

/** Which names among the sources are nobody's article: what editors' programs and systems drop while they save. */
final class SourceNames {

    private static final String WELL_KNOWN = ".well-known";

    private SourceNames() {}

    /** Whether a file below a folder need not be watched, or any folder on the way to it. */
    static boolean isDropping(Path folder, Path file) {
        if (file.equals(folder)) {
            return false;
        }
        for (Path part : folder.relativize(file)) {
            if (isDropping(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDropping(String name) {
        return !name.equals(WELL_KNOWN) && new FileName(name).isDropping();
    }
}
