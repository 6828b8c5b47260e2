package org.vestnik.create;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Puts files where none are: all of them, or none. Nothing is overwritten, and no link is followed below the folder. */
final class NewFiles {

    private final Path root;
    private final Path folder;
    private final Problems problems;

    /** @param folder they are made below it; it need not be there */
    NewFiles(Path folder, Problems problems) {
        this(folder, folder, problems);
    }

    /** @param root problems name files relative to it, if the folder is below */
    NewFiles(Path root, Path folder, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Makes the files.
     *
     * @param texts by the file's name below the folder, with {@code /}
     * @return the files in the same order; none if one could not be made (the problem is reported)
     */
    List<Path> make(Map<String, String> texts) {
        for (String name : texts.keySet()) {
            if (isInTheWay(name)) {
                return List.of();
            }
        }
        List<Path> made = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.createFile(path);
                made.add(path);
                Files.writeString(path, file.getValue());
            }
            return List.copyOf(made);
        } catch (IOException e) {
            problems.add(problem(e));
            takeBack(made);
            return List.of();
        }
    }

    private boolean isInTheWay(String name) {
        Path path = folder;
        for (Path part : Path.of(name)) {
            path = path.resolve(part);
            if (Files.isSymbolicLink(path)) {
                problems.add(Problem.general(ProblemCode.NEW_THROUGH_LINK, shown(path)));
                return true;
            }
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.general(ProblemCode.NEW_EXISTS, shown(path)));
            return true;
        }
        return false;
    }

    private Problem problem(IOException failure) {
        return failure instanceof FileAlreadyExistsException exists
                ? Problem.general(ProblemCode.NEW_EXISTS, exists.getFile())
                : Problem.ofDisk(failure);
    }

    private static void takeBack(List<Path> made) {
        for (Path file : made) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                return; // the disk has failed already, which is told
            }
        }
    }

    private String shown(Path path) {
        return SourcePosition.nameOf((path.startsWith(root) ? root : folder).relativize(path));
    }
}
