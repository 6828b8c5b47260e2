package org.vestnik.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vestnik.cache.Digest;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** All files of a content folder, found but not yet read, and what is wrong with those that can't be. */
public final class FoundFiles {

    private final List<FoundFile> files;
    private final List<Path> leftOut;
    private final List<Problem> problems;

    private FoundFiles(List<FoundFile> files, List<Path> leftOut, List<Problem> problems) {
        this.files = files;
        this.leftOut = leftOut;
        this.problems = problems;
    }

    /**
     * Walks the folder.
     *
     * @param root the bulletin's root: problems name files relative to it
     * @param content the content folder, inside or outside the root
     */
    public static FoundFiles in(Path root, Path content) {
        Problems problems = new Problems();
        FolderWalk walk = new FolderWalk(
                root.toAbsolutePath().normalize(), content.toAbsolutePath().normalize(), problems);
        return new FoundFiles(walk.walk(), walk.leftOut(), problems.list());
    }

    /** By place below the content folder. */
    List<FoundFile> files() {
        return files;
    }

    /** Files and folders that are there and have a problem, relative to the bulletin's root. */
    List<Path> leftOut() {
        return leftOut;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * Tells whether any was written, made, renamed or removed, settings aside, from their stamps alone.
     *
     * @param sure whether a stamp can be believed
     * @return empty if one can't
     */
    public Optional<Fingerprint> fingerprint(Predicate<FileStamp> sure) {
        Digest digest = new Digest();
        for (FoundFile file : files) {
            if (!sure.test(file.stamp())) {
                return Optional.empty();
            }
            file.stamp().addTo(digest.text(file.path().toString()));
        }
        problems.forEach(problem -> digest.text(problem.toString()));
        return Optional.of(digest.finish());
    }
}
