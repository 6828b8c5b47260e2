package org.vestnik.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * A file of results, there whole or not at all: the key that they hold for, the values, and a checksum (CRC-32) of all
 * before it. A file with another key, or that a kill, a full disk or a power cut left in part, counts as none.
 */
public final class CacheFile {

    private static final int KEY = 2 * Long.BYTES;
    private static final int CHECKSUM = Long.BYTES;

    private final Path file;
    private final Fingerprint key;

    /** @param key of everything that the results depend on and that they don't tell themselves */
    public CacheFile(Path file, Fingerprint key) {
        this.file = file;
        this.key = key;
    }

    /**
     * What was saved last under this key; empty also if it names a file that this system can't name, see
     * {@link org.vestnik.read.SystemNames}.
     */
    public <T> Optional<T> read(Function<CacheInput, T> values) {
        try {
            return read().map(values);
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    /** The same, to be read piece by piece. */
    public Optional<CacheInput> read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException missing) {
            return Optional.empty();
        }
        int end = bytes.length - CHECKSUM;
        if (end < KEY) {
            return Optional.empty();
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        boolean whole = all.getLong(end) == checksum(ByteBuffer.wrap(bytes, 0, end));
        boolean ours = new Fingerprint(all.getLong(), all.getLong()).equals(key);
        return whole && ours ? Optional.of(new CacheInput(all.limit(end))) : Optional.empty();
    }

    /** Puts these values in the place of the last ones, in one step. */
    public void save(Consumer<CacheOutput> values) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
            try {
                write(fresh, values);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a list of results has changed so much, by more than a hundredth, that it should be saved anew: until then it takes less
     * time to find out again what it lacks.
     *
     * @param last how many it has
     * @param now how many it would have
     * @param alike how many of these it has already
     */
    public static boolean isOutdated(int last, int now, int alike) {
        return (Math.max(last, now) - alike) * 100L > now;
    }

    private void write(Path fresh, Consumer<CacheOutput> values) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            CacheOutput out = new CacheOutput(channel);
            out.fingerprint(key);
            values.accept(out);
            out.finish();
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
