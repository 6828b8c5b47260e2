package org.vestnik.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The folder of caches, open for one build. */
public final class CacheFolder {

    /** The ticks of the clocks of file systems in use; the coarse one is FAT's. */
    private static final long FINE_TICK = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    private final Path folder;
    private final long began;

    private CacheFolder(Path folder, long began) {
        this.folder = folder;
        this.began = began;
    }

    /** Before the first file of the bulletin is read. Makes the folder if need be. */
    public static CacheFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            CacheMark.put(folder);
            Path now = Files.createTempFile(folder, "now", ".tmp");
            try {
                return new CacheFolder(folder, stamp(now).modified());
            } finally {
                Files.delete(now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param key of everything that the results depend on and that they don't tell themselves */
    public CacheFile file(String name, Fingerprint key) {
        return new CacheFile(folder.resolve(name), key);
    }

    /**
     * Deletes what a folder of this one holds beyond what was used: of that, the files made last may stay, up to so many bytes
     * together. A file that cannot be deleted stays too.
     *
     * @param used names of files that stay in any case
     */
    public void prune(String name, Set<String> used, long bytes) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            List<Aged> unused = new ArrayList<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!used.contains(file.getFileName().toString())) {
                    unused.add(new Aged(file, stamp(file)));
                }
            }
            unused.sort(Comparator.comparing((Aged a) -> a.stamp().modified()).reversed());
            long left = bytes;
            for (Aged aged : unused) {
                left -= aged.stamp().size();
                if (left < 0) {
                    Files.deleteIfExists(aged.file());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // a cache that is too large does no harm
        }
    }

    private record Aged(Path file, FileStamp stamp) {}

    /**
     * Whether a file that was read in this build can be told by this stamp from what may be written to it later: one that was
     * written only just before may be written again within one tick of the file system's clock.
     */
    public boolean isSettled(FileStamp stamp) {
        return stamp.modified() < began - (stamp.isFine() ? FINE_TICK : COARSE_TICK);
    }

    private static FileStamp stamp(Path file) throws IOException {
        return FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
    }
}
