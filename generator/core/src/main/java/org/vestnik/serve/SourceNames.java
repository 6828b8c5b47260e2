package org.vestnik.serve;

import java.nio.file.Path;
import java.util.Set;

/** Which names among the sources are nobody's article: what editors' programs and systems drop while they save. */
final class SourceNames {

    private static final Set<String> ENDINGS = Set.of("swp", "swo", "swx", "tmp", "bak");

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
        return name.startsWith(".") && !name.equals(".well-known")
                || name.endsWith("~")
                || name.startsWith("#") && name.endsWith("#")
                || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
