package org.vestnik.cache;

/**
 * By what a file that a build left is known again: by its stamp; and where that is another, as after a restored backup or a copy,
 * by what it holds.
 *
 * @param content the first 128 bits of the SHA-256 of its bytes
 */
public record FileMark(FileStamp stamp, Fingerprint content) {

    /** @param sha256 of the file, in hex */
    public static FileMark of(FileStamp stamp, String sha256) {
        return new FileMark(stamp, Fingerprint.ofSha256(sha256));
    }

    /** @param sha256 in hex */
    public boolean isOf(String sha256) {
        return Fingerprint.ofSha256(sha256).equals(content);
    }

    void write(CacheOutput out) {
        stamp.write(out);
        out.fingerprint(content);
    }

    static FileMark read(CacheInput in) {
        return new FileMark(FileStamp.read(in), in.fingerprint());
    }
}
