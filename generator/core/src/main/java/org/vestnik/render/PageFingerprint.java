package org.vestnik.render;

import java.util.Optional;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.cache.Fingerprint;

/**
 * Says of a file what it is made of: two with one fingerprint have the same bytes.
 *
 * @param own of all but what it shares with others
 * @param shared of the part that many pages show alike; empty if it has none
 */
public record PageFingerprint(Fingerprint own, Optional<Fingerprint> shared) {

    public static PageFingerprint of(Fingerprint own) {
        return new PageFingerprint(own, Optional.empty());
    }

    void write(CacheOutput out) {
        out.fingerprint(own);
        out.optional(shared, out::fingerprint);
    }

    static PageFingerprint read(CacheInput in) {
        return new PageFingerprint(in.fingerprint(), in.optional(in::fingerprint));
    }
}
