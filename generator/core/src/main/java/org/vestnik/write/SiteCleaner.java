package org.vestnik.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.vestnik.cache.CacheMark;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Takes away what builds made, and nothing else: the files that a site's own manifest lists, and a cache that bears the mark
 * of one. A folder without such a sign, or with a link in it, is refused and left as it is.
 */
public final class SiteCleaner {

    private final OutputRules rules;
    private final Problems problems;

    /** @param sources folders that no build writes to; the first one's parent is the bulletin's root */
    public SiteCleaner(List<Path> sources, Problems problems) {
        this.rules = new OutputRules(sources);
        this.problems = problems;
    }

    /** Takes a site away; files that no build put into it stay, and are told. Whether there was anything to take. */
    public boolean cleanSite(Path output) throws IOException {
        try {
            Workplace place = rules.workplace(output);
            if (!Files.exists(place.site(), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            try (BuildLock lock = BuildLock.take(place)) {
                cleanSite(place);
            }
            return true;
        } catch (OutputRefusedException e) {
            problems.add(e.problem());
            return false;
        }
    }

    /** Takes a cache away. Whether there was one. */
    public boolean cleanCache(Path cache) throws IOException {
        try {
            Workplace place = rules.workplace(cache);
            if (!Files.exists(place.site(), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            OutputRules.refuseLinks(place, Snapshot.of(place.site()));
            if (!CacheMark.isOn(place.site())) {
                throw OutputRules.refused(ProblemCode.CLEAN_NO_CACHE, place.shown());
            }
            FileTree.delete(place.site());
            return true;
        } catch (OutputRefusedException e) {
            problems.add(e.problem());
            return false;
        }
    }

    private void cleanSite(Workplace place) throws IOException, OutputRefusedException {
        Snapshot live = Snapshot.of(place.site());
        Optional<Manifest> manifest = Manifest.read(place.site());
        OutputRules.refuseForeign(place, live, manifest);
        FileTree.delete(place.staging());
        List<String> ours = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (String file : new TreeSet<>(live.files().keySet())) {
            boolean listed = manifest.filter(m -> m.hashes().containsKey(file)).isPresent();
            boolean ofManifest = file.equals(Manifest.PATH.value()) || ProofFile.isSignature(file);
            (listed || ofManifest ? ours : foreign).add(file);
        }
        // The manifest goes last: whatever stops this, the folder is still known as a site.
        ours.remove(Manifest.PATH.value());
        for (String file : ours) {
            Files.delete(place.site().resolve(new OutputPath(file).value()));
        }
        Files.deleteIfExists(place.site().resolve(Manifest.PATH.value()));
        deleteEmptyFolders(place.site());
        foreign.forEach(file -> problems.add(Problem.general(ProblemCode.FOREIGN_FILE, file)));
    }

    /** From the innermost outwards; a folder that still holds something stays. */
    private static void deleteEmptyFolders(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                try (var files = Files.list(folder)) {
                    if (files.findAny().isPresent()) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
