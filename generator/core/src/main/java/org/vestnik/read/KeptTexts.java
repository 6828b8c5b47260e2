package org.vestnik.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies that were read once and need not be read again, as long as all of them fit into a fixed piece of memory: of a
 * small bulletin every one, of a large one the first. None is ever put out for another, since stages go through all
 * articles in turn and would find the oldest gone each time. Safe for several threads.
 */
final class KeptTexts {

    /** In UTF-16 units of two bytes: 32 MB. */
    static final long ROOM = 16L * 1024 * 1024;

    private final Map<String, String> byDigest = new HashMap<>();
    private long left = ROOM;

    /** @param digest of the whole file */
    synchronized void keep(String digest, String body) {
        if (body.length() <= left && byDigest.putIfAbsent(digest, body) == null) {
            left -= body.length();
        }
    }

    synchronized Optional<String> find(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }
}
