package org.vestnik.hash;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every JDK has; as lower-case hexadecimal digits where it is written down. */
public final class Sha256 {

    private Sha256() {}

    /** A new one, for one thread. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of all that was put in; the digest begins anew. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Of what is left of a stream, which stays open.
     *
     * @param piece how many bytes (at least 1) are read at a time
     */
    public static String hex(InputStream in, int piece) throws IOException {
        MessageDigest digest = digest();
        byte[] bytes = new byte[piece];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            digest.update(bytes, 0, read);
        }
        return hex(digest);
    }
}
