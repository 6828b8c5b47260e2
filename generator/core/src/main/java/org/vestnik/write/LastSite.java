package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestnik.problem.ProblemCode;

/**
 * The site that the last build left.
 *
 * @param manifest empty if there was no site
 */
record LastSite(Snapshot live, Manifest manifest) {

    /** Finishes what a killed build left, throws its staging away, and refuses a folder that is no site. */
    static LastSite settle(Workplace place, Consumer<String> step) throws IOException, OutputRefusedException {
        Snapshot live = Snapshot.of(place.site());
        OutputRules.refuseLinks(place, live);
        Optional<Journal> unfinished = Journal.read(place.journal());
        if (unfinished.isPresent()) {
            OutputRules.refuseLinks(place, Snapshot.of(place.staged()));
            new Replacement(place, true, step).run(unfinished.get());
            live = Snapshot.of(place.site());
        }
        FileTree.delete(place.staging());
        Optional<Manifest> manifest = Manifest.read(place.site());
        OutputRules.refuseForeign(place, live, manifest);
        refuseMountPoint(place);
        return new LastSite(live, manifest.orElseGet(() -> new Manifest(Map.of())));
    }

    /** Nothing can be moved atomically from beside a mount point into it. */
    private static void refuseMountPoint(Workplace place) throws IOException, OutputRefusedException {
        boolean apart = Files.exists(place.site())
                && !Files.getFileStore(place.site())
                        .equals(Files.getFileStore(place.site().getParent()));
        if (apart) {
            throw OutputRules.refused(ProblemCode.OUTPUT_ON_OTHER_DEVICE, place.shown());
        }
    }
}
