package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.FileStamp;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.ProblemCode;

/**
 * The site that the last build left.
 *
 * @param folder that it stands in
 * @param manifest empty if there was no site
 */
record LastSite(Path folder, Snapshot live, Manifest manifest) {

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
        return new LastSite(place.site(), live, manifest.orElseGet(() -> new Manifest(Map.of())));
    }

    /** Whether a file stands there with just these bytes. */
    boolean holds(OutputPath path, byte[] bytes) throws IOException {
        FileStamp stamp = live.files().get(path.value());
        return stamp != null && stamp.size() == bytes.length && Arrays.equals(bytes, Files.readAllBytes(file(path)));
    }

    /** The stamp of a file that may be the marked one. */
    Optional<FileStamp> stamp(OutputPath path, FileMark mark) {
        return Optional.ofNullable(live.files().get(path.value()))
                .filter(stamp -> stamp.size() == mark.stamp().size());
    }

    /** The SHA-256 of the marked file in hex; empty if it does not stand there. */
    Optional<String> hash(OutputPath path, FileMark mark) {
        return stamp(path, mark)
                .flatMap(stamp -> listed(path, mark, stamp).or(() -> Staging.hash(file(path), stamp.size())))
                .filter(mark::isOf);
    }

    /** The bytes of the marked file; empty if it does not stand there, or can't be read. */
    Optional<byte[]> bytes(OutputPath path, FileMark mark) {
        return stamp(path, mark).flatMap(stamp -> {
            try {
                byte[] bytes = Files.readAllBytes(file(path));
                String hash = listed(path, mark, stamp).orElseGet(() -> Sha256.hex(bytes));
                return bytes.length == stamp.size() && mark.isOf(hash) ? Optional.of(bytes) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty(); // whoever asked can make it anew
            }
        });
    }

    /** The hash that the manifest names, if the file has not been touched since; else only its bytes can tell. */
    private Optional<String> listed(OutputPath path, FileMark mark, FileStamp stamp) {
        return stamp.equals(mark.stamp())
                ? Optional.ofNullable(manifest.hashes().get(path.value()))
                : Optional.empty();
    }

    private Path file(OutputPath path) {
        return folder.resolve(path.value());
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
