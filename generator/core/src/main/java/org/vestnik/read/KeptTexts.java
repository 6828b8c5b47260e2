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

    /** In bytes: all of a bulletin of 10,000 articles. */
    private static final long ROOM = 64L * 1024 * 1024;

    /** A machine with little memory has other needs for it. */
    private static final long SHARE = 16;

    private final Map<String, String> byDigest = new HashMap<>();
    private long left;

    KeptTexts() {
        this(Math.min(ROOM, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /** @param room in bytes */
    KeptTexts(long room) {
        this.left = room;
    }

    /** @param digest of the whole file */
    synchronized void keep(String digest, String body) {
        long size = bytes(body);
        if (size <= left && byDigest.putIfAbsent(digest, body) == null) {
            left -= size;
        }
    }

    synchronized Optional<String> find(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    /** What a string takes: a byte for each character of Latin-1 alone, else two for each. */
    private static long bytes(String body) {
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) > 0xFF) {
                return 2L * body.length();
            }
        }
        return body.length();
    }
}
