package org.vestnik.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** Tells a file that may not be read from one that is no longer there. */
final class Unreadable {

    private Unreadable() {}

    /** @param file relative to the bulletin's root: the failure's own words would show the machine's folders */
    static Problem problem(Path path, Path file, IOException failure) {
        boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        String kind = failure.getClass().getSimpleName().replaceAll("Exception$", "");
        return Problem.at(
                SourcePosition.startOf(file),
                there ? ProblemCode.FILE_UNREADABLE : ProblemCode.FILE_VANISHED,
                kind.equals("FileSystem") ? "IO" : kind);
    }
}
