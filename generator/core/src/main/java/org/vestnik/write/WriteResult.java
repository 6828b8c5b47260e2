package org.vestnik.write;

import java.util.List;

/**
 * How many files of the site were written, left as they were, and removed; the manifest is not counted.
 *
 * @param foreign names, relative to the site, of files that no build put there: they were left alone; sorted
 */
public record WriteResult(int written, int unchanged, int removed, List<String> foreign) {
    public WriteResult {
        foreign = List.copyOf(foreign);
    }
}
