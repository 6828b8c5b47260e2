package org.vestnik.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Takes trees of files away without following a symlink, and makes names in them safe. */
public final class FileTree {

    private FileTree() {}

    /** Deletes a folder of ours with all that is in it; does nothing if it isn't there. */
    public static void delete(Path folder) throws IOException {
        sweep(folder, true);
    }

    /** Deletes a folder that holds folders only; a file in it is an {@link java.nio.file.DirectoryNotEmptyException}. */
    static void deleteEmptyFolders(Path folder) throws IOException {
        sweep(folder, false);
    }

    /** Waits until the name of a file would survive a power cut: it is safe once its folder is; Windows can't open one. */
    static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notThere) {
            return;
        }
    }

    private static void sweep(Path top, boolean files) throws IOException {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (files) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
