package org.vestnik.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vestnik.cache.FileStamp;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Lists the files of a content folder. Links are never followed, each is a problem; so is what can't be read or named. */
final class FolderWalk {

    private final Path root;
    private final Path content;
    private final Problems problems;
    private final SystemNames names = SystemNames.ofThisSystem();
    private final List<FoundFile> found = new ArrayList<>();
    private final List<Path> leftOut = new ArrayList<>();

    /** Both folders absolute and normalised. */
    FolderWalk(Path root, Path content, Problems problems) {
        this.root = root;
        this.content = content;
        this.problems = problems;
    }

    /** By place below the content folder; droppings left out. */
    List<FoundFile> walk() {
        if (!leadsThroughLink()) {
            try {
                Files.walkFileTree(content, visitor());
            } catch (IOException e) {
                unreadable(content, e);
            }
        }
        found.sort(Comparator.comparing(FoundFile::below)
                .thenComparing(f -> f.file().toString()));
        return found;
    }

    /** Files and folders with a problem, relative to the root; filled by {@link #walk}. */
    List<Path> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Whether the content folder, or a folder on the way to it inside the root, is a link. */
    private boolean leadsThroughLink() {
        for (Path folder = content; folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder) && (folder.equals(content) || folder.startsWith(root))) {
                report(folder, ProblemCode.LINK_REFUSED);
                return true;
            }
        }
        return false;
    }

    private FileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean enter = folder.equals(content) || (!FileKind.isDropping(below(folder)) && isNamed(folder));
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                FoundFile file = new FoundFile(path, fromRoot(path), below(path), FileStamp.of(attributes));
                if (isOurs(file.kind()) && isNamed(path) && isPlain(path, attributes)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
                unreadable(path, failure);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
                if (failure != null) {
                    unreadable(folder, failure);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** Settings are another reader's, which also says what is wrong with them. */
    private static boolean isOurs(FileKind kind) {
        return kind != FileKind.DROPPING && kind != FileKind.CONFIG;
    }

    private boolean isPlain(Path path, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            report(path, ProblemCode.LINK_REFUSED);
        } else if (!attributes.isRegularFile()) {
            report(path, ProblemCode.SPECIAL_FILE);
        }
        return attributes.isRegularFile();
    }

    private boolean isNamed(Path path) {
        String name = path.getFileName().toString();
        if (!names.canName(name)) {
            report(path, names.isUnicode() ? ProblemCode.NAME_NOT_UNICODE : ProblemCode.SYSTEM_NOT_UNICODE, name);
            return false;
        }
        var better = FileNameRule.betterThan(name);
        better.ifPresent(b -> report(path, ProblemCode.NAME_UNFIT, name, b));
        return better.isEmpty();
    }

    private Path fromRoot(Path path) {
        return path.startsWith(root) ? path.subpath(root.getNameCount(), path.getNameCount()) : root.relativize(path);
    }

    private String below(Path path) {
        return below(content, path);
    }

    /** A file's place below the content folder, alike on every system. */
    static String below(Path content, Path path) {
        String folder = content + File.separator;
        String whole = path.toString();
        String name = whole.startsWith(folder)
                ? whole.substring(folder.length())
                : content.relativize(path).toString();
        return Normalizer.normalize(name.replace(File.separatorChar, '/'), Normalizer.Form.NFC);
    }

    private void unreadable(Path path, IOException failure) {
        leftOut.add(root.relativize(path));
        problems.add(Unreadable.problem(path, root.relativize(path), failure));
    }

    private void report(Path path, ProblemCode code, String... details) {
        leftOut.add(root.relativize(path));
        problems.add(SourcePosition.startOf(root.relativize(path)), code, details);
    }
}
