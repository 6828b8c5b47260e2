package org.vestnik.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Puts new bytes in the place of an author's file: at every instant the old file or the new one is there, whole.
 */
public final class SourceReplacement {

    private static final int MOST_COPIES = 10_000;

    private SourceReplacement() {}

    /**
     * Keeps the old file beside the new one, as {@code FILE.bak}, or {@code FILE.bak.1} and so on where that name is taken.
     *
     * @param seen what the file held when it was read
     * @return the copy of the old file
     * @throws IOException if the file is a link or no file, was changed meanwhile, or the disk fails; it is then as it was
     */
    public static Path replace(Path file, byte[] seen, byte[] fresh) throws IOException {
        refuseAllButFiles(file);
        Path copy = copy(file, seen);
        renew(file, seen, fresh);
        return copy;
    }

    /**
     * The same without a copy of the old file.
     *
     * @throws IOException as of {@link #replace}
     */
    public static void renew(Path file, byte[] seen, byte[] fresh) throws IOException {
        refuseAllButFiles(file);
        Path staged = Files.createTempFile(file.toAbsolutePath().getParent(), ".vestnik-", ".tmp");
        try {
            write(staged, fresh, StandardOpenOption.WRITE);
            permit(file, staged);
            if (!Arrays.equals(Files.readAllBytes(file), seen)) {
                throw new IOException(file + ": changed meanwhile");
            }
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            FileTree.forceFolder(file);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private static void refuseAllButFiles(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + ": no regular file");
        }
    }

    private static Path copy(Path file, byte[] seen) throws IOException {
        for (int i = 0; i < MOST_COPIES; i++) {
            Path copy = file.resolveSibling(file.getFileName() + ".bak" + (i == 0 ? "" : "." + i));
            try {
                write(copy, seen, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                permit(file, copy);
                FileTree.forceFolder(file);
                return copy;
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        throw new FileAlreadyExistsException(file + ".bak");
    }

    private static void write(Path file, byte[] bytes, StandardOpenOption... options) throws IOException {
        try (FileChannel out = FileChannel.open(file, options)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** Gives a file the permissions of another, where the disk has any. */
    private static void permit(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
