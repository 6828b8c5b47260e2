package org.vestnik.serve;

import java.nio.file.Path;
import java.util.List;

/**
 * What was saved since the last build.
 *
 * @param files absolute, sorted; those that are gone among them
 * @param everything whether more may have changed than the files tell: a folder came, went or was renamed, or the system
 *     has lost count
 */
public record Changed(List<Path> files, boolean everything) {

    /** Before the first build. */
    public static final Changed AT_FIRST = new Changed(List.of(), true);

    public Changed {
        files = files.stream().distinct().sorted().toList();
    }
}
