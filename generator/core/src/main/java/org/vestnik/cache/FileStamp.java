package org.vestnik.cache;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a folder says of a file without its being read. A file that is written anew gets another stamp.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param key made of the system's own number of the file; 0 where it has none
 */
public record FileStamp(long size, long modified, int key) {

    public static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(
                file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS), Objects.hashCode(file.fileKey()));
    }

    /** Whether the file system's clock tells moments apart; some count whole seconds, in which a file may be written twice. */
    public boolean isFine() {
        return modified % TimeUnit.SECONDS.toNanos(1) != 0;
    }

    /** Puts it into a fingerprint. */
    public void addTo(Digest digest) {
        digest.number(size).number(modified).number(key);
    }

    void write(CacheOutput out) {
        out.number(size);
        out.number(modified);
        out.number(key);
    }

    static FileStamp read(CacheInput in) {
        return new FileStamp(in.number(), in.number(), (int) in.number());
    }
}
