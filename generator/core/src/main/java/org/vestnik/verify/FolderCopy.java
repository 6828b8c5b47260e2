package org.vestnik.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.TreeSet;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;

/**
 * A folder of files. No symlink in it is followed. A version control's own {@code .git} at its top is passed over, so that a clone
 * of a published branch is a copy too.
 */
final class FolderCopy implements SiteCopy {

    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final Contents contents;

    private FolderCopy(Path folder, Contents contents) {
        this.folder = folder;
        this.contents = contents;
    }

    static FolderCopy of(Path folder) throws IOException {
        Path top = folder.toRealPath();
        Contents contents = new Contents(new TreeSet<>(), new TreeSet<>());
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                return name(top, entered).equals(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = name(top, file);
                if (!attributes.isRegularFile()) {
                    contents.strange().add(name);
                } else if (!name.equals(".git")) {
                    contents.files().add(name);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderCopy(top, contents);
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws IOException {
        return isThere(path) ? Optional.of(Files.readAllBytes(folder.resolve(path.value()))) : Optional.empty();
    }

    @Override
    public Likeness compare(OutputPath path, String sha256) throws IOException {
        if (!isThere(path)) {
            return Likeness.ABSENT;
        }
        try (InputStream in = Files.newInputStream(folder.resolve(path.value()), LinkOption.NOFOLLOW_LINKS)) {
            return Sha256.hex(in, PIECE).equals(sha256) ? Likeness.SAME : Likeness.OTHER;
        }
    }

    @Override
    public Optional<Contents> contents() {
        return Optional.of(contents);
    }

    /** As the walk found it, so that a file below a link is not there, and {@code A.html} is not {@code a.html} on any disk. */
    private boolean isThere(OutputPath path) {
        return contents.files().contains(path.value());
    }

    private static String name(Path top, Path file) {
        return top.relativize(file).toString().replace('\\', '/');
    }
}
