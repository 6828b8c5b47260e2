package org.vestnik.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vestnik.cache.FileStamp;

/**
 * What stands in a folder, found without following a symlink. Names are relative to it, with {@code /} on every system.
 * A version control's own {@code .git} at the top is passed over: it is neither read nor counted.
 *
 * @param files regular files, each with its stamp
 * @param folders all but the folder itself
 * @param links symlinks to files or folders
 */
record Snapshot(Map<String, FileStamp> files, Set<String> folders, SortedSet<String> links) {

    Snapshot {
        files = Collections.unmodifiableMap(files);
        folders = Collections.unmodifiableSet(folders);
        links = Collections.unmodifiableSortedSet(links);
    }

    /** Empty if the folder isn't there. */
    static Snapshot of(Path folder) throws IOException {
        Snapshot found = new Snapshot(new HashMap<>(), new HashSet<>(), new TreeSet<>());
        if (!Files.exists(folder)) {
            return found;
        }
        var visitor = new Visitor(folder);
        Files.walkFileTree(folder, visitor);
        return new Snapshot(visitor.files, visitor.folders, visitor.links);
    }

    /** Folders don't count: a build that was killed early leaves some. */
    boolean holdsNothing() {
        return files.isEmpty() && links.isEmpty();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<String, FileStamp> files = new HashMap<>();
        private final Set<String> folders = new HashSet<>();
        private final SortedSet<String> links = new TreeSet<>();
        private final Path top;
        private final int prefix;

        Visitor(Path top) {
            this.top = top;
            this.prefix = top.toString().length() + 1;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(top)) {
                return FileVisitResult.CONTINUE;
            }
            String name = name(folder);
            if (name.equals(".git")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(name);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (attributes.isSymbolicLink()) {
                links.add(name);
            } else if (attributes.isRegularFile() && !name.equals(".git")) {
                files.put(name, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return path.toString().substring(prefix).replace('\\', '/');
        }
    }
}
