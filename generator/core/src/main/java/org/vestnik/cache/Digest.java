package org.vestnik.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A fingerprint that grows piece by piece. Each piece goes in with its length, so that two rows of pieces meet only if they
 * are equal. For one thread.
 */
public final class Digest {

    private final MessageDigest sha = sha256();
    private ByteBuffer pieces = ByteBuffer.allocate(1024);

    public Digest text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public Digest bytes(byte[] bytes) {
        number(bytes.length);
        room(bytes.length).put(bytes);
        return this;
    }

    public Digest number(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    public Digest add(Fingerprint other) {
        return number(other.high()).number(other.low());
    }

    /** Of all pieces until now; then it begins anew. */
    public Fingerprint finish() {
        sha.update(pieces.array(), 0, pieces.position());
        pieces.clear();
        ByteBuffer digest = ByteBuffer.wrap(sha.digest());
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    private ByteBuffer room(int bytes) {
        if (pieces.remaining() < bytes) {
            sha.update(pieces.array(), 0, pieces.position());
            pieces = bytes > pieces.capacity() ? ByteBuffer.allocate(bytes) : pieces.clear();
        }
        return pieces;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
