package org.vestnik.serve;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names that nobody can guess. Safe for several threads. */
final class Nonces {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** In hexadecimal digits. */
    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
