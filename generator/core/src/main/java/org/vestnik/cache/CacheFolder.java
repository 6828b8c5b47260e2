package org.vestnik.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

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
