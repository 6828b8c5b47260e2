package org.vestnik.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.vestnik.model.OutputPath;

/**
 * Carries a journal out, then removes it.
 *
 * @param resumed whether an earlier build began it and was killed, so that a staged file may be in place already
 * @param step is told each change of the disk just before it happens
 */
record Replacement(Workplace place, boolean resumed, Consumer<String> step) {

    /** A virus scanner or a server may hold a file open on Windows, for a moment. */
    private static final int TRIES = 10;

    private static final int PAUSE_MILLIS = 50;

    void run(Journal journal) throws IOException {
        for (Journal.Step next : journal.steps()) {
            step.accept(next.toString());
            switch (next.kind()) {
                case MOVE -> move(next.path());
                case DELETE -> delete(next.path());
            }
        }
        step.accept("journal done");
        Files.delete(place.journal());
    }

    private void move(OutputPath path) throws IOException {
        Path from = place.staged(path);
        Path to = place.site().resolve(path.value());
        try {
            patiently(() -> rename(from, to));
        } catch (NoSuchFileException e) {
            if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(to.getParent());
                rename(from, to);
            } else if (!resumed) {
                throw e;
            }
        } catch (FileSystemException e) {
            if (!Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            FileTree.deleteEmptyFolders(to);
            rename(from, to);
        }
    }

    /** Only a file: the name may be a folder of the new site by now. */
    private void delete(OutputPath path) throws IOException {
        Path file = place.site().resolve(path.value());
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            patiently(() -> Files.deleteIfExists(file));
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    interface Change {
        void make() throws IOException;
    }

    /** Again and again while somebody else holds a file. */
    private static void patiently(Change change) throws IOException {
        patiently(TRIES, change);
    }

    /** Tries again after each {@value #PAUSE_MILLIS} ms. */
    static void patiently(int tries, Change change) throws IOException {
        for (int left = tries; ; left--) {
            try {
                change.make();
                return;
            } catch (AccessDeniedException e) {
                if (left == 0) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
