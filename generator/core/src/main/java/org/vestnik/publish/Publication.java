package org.vestnik.publish;

import java.util.List;
import java.util.Optional;

/**
 * What was published, or would be.
 *
 * @param remote its address, with no secret in it
 * @param serial of the site: counts those of the branch
 * @param commit that was pushed, in hex; empty if nothing was
 * @param changes by path; none if the branch holds this very site already
 * @param dryRun whether it was only to be shown
 */
public record Publication(
        String remote, String branch, long serial, Optional<String> commit, List<Change> changes, boolean dryRun) {

    public Publication {
        changes = List.copyOf(changes);
    }

    /** How many changes are of one kind. */
    public long count(char kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
