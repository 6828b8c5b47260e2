package org.vestnik.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.vestnik.hash.Sha256;

/**
 * A fingerprint that grows piece by piece. Each piece goes in with its length, so that two rows of pieces meet only if they
 * are equal. For one thread.
 */
public final class Digest {

    /** Most fingerprints are of fewer bytes: they are made at once, with what each thread keeps for that. */
    private static final int SHORT = 1024;

    private static final ThreadLocal<MessageDigest> AT_ONCE = ThreadLocal.withInitial(Sha256::digest);

    /** Buffers of digests that are finished; there are as many as digests were at work at one time. */
    private static final ThreadLocal<Deque<ByteBuffer>> SPARE = ThreadLocal.withInitial(ArrayDeque::new);

    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private ByteBuffer pieces = spare();

    /** Has taken in what there was no room for; empty until then. */
    private Optional<MessageDigest> begun = Optional.empty();

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
        MessageDigest sha = begun.orElseGet(AT_ONCE::get);
        sha.update(pieces.array(), 0, pieces.position());
        if (pieces.capacity() == SHORT) {
            SPARE.get().push(pieces.clear());
        }
        pieces = NONE;
        ByteBuffer digest = ByteBuffer.wrap(sha.digest());
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    private ByteBuffer room(int bytes) {
        if (pieces.remaining() < bytes) {
            MessageDigest sha = begun.orElseGet(Sha256::digest);
            sha.update(pieces.array(), 0, pieces.position());
            begun = Optional.of(sha);
            pieces = bytes > pieces.capacity() ? ByteBuffer.allocate(bytes) : pieces.clear();
        }
        return pieces;
    }

    private static ByteBuffer spare() {
        ByteBuffer spare = SPARE.get().poll();
        return spare == null ? ByteBuffer.allocate(SHORT) : spare;
    }
}
