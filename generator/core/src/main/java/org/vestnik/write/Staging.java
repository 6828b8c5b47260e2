package org.vestnik.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.FileStamp;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;

/**
 * Where new and changed files wait until the site is whole. A first site waits as it will stand, so that it appears by one move;
 * files for a site that is there wait in one folder, and are moved one by one. Safe for several threads.
 */
final class Staging {

    private static final int PIECE = 32 * 1024;

    private final Workplace place;
    private final boolean asSite;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Staging(Workplace place, boolean asSite) {
        this.place = place;
        this.asSite = asSite;
    }

    /** @param asSite whether there is no site yet */
    static Staging open(Workplace place, boolean asSite) throws IOException {
        Files.createDirectories(place.staged());
        return new Staging(place, asSite);
    }

    /** Whether all that is staged is the whole site, and takes its place by one move. */
    boolean isSite() {
        return asSite;
    }

    /** Where a staged file waits. */
    Path file(OutputPath path) {
        return asSite ? place.staged().resolve(path.value()) : place.staged(path);
    }

    private Path newFile(OutputPath path) throws IOException {
        Path file = file(path);
        Path folder = file.getParent();
        if (asSite && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return file;
    }

    /** The stamp that the file keeps when it is moved. */
    FileStamp write(OutputPath path, byte[] bytes) throws IOException {
        Path file = newFile(path);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                out.write(rest);
            }
        }
        return FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /** A file that was staged as a stream. */
    record Written(FileStamp stamp, String hash) {}

    Written write(OutputPath path, SiteWriter.Source source) throws IOException {
        Path file = newFile(path);
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)), digest)) {
            source.write(out);
        }
        FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
        return new Written(stamp, Sha256.hex(digest));
    }

    /**
     * The SHA-256 of a file in hex; empty if it can't be read.
     *
     * @param size about how many bytes it has
     */
    static Optional<String> hash(Path file, long size) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Sha256.hex(in, (int) Math.min(size + 1, PIECE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isSame(OutputPath path, Path live) throws IOException {
        return Files.isRegularFile(live, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file(path), live) == -1;
    }

    void drop(OutputPath path) throws IOException {
        Files.delete(file(path));
    }

    /** Waits until the files would survive a power cut. */
    void force(Collection<OutputPath> paths) throws IOException {
        for (OutputPath path : paths) {
            try (FileChannel file = FileChannel.open(file(path), StandardOpenOption.WRITE)) {
                file.force(false);
            }
        }
    }

    boolean ignoresCase() {
        String name = place.staged().getFileName().toString();
        return Files.exists(place.staged().resolveSibling(name.toUpperCase(Locale.ROOT)));
    }
}
