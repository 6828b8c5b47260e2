package org.vestnik.verify;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) with keys as minisign and OpenSSH write them: 32 bytes. */
final class Ed25519 {

    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    /** What stands before the key in the form that the JDK reads (RFC 8410 section 4). */
    private static final byte[] KEY_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** @throws SignatureException if the signature is not this key's of this text */
    static void check(byte[] key, byte[] text, byte[] signature) throws SignatureException {
        try {
            byte[] encoded = Bytes.join(KEY_HEAD, key);
            PublicKey known = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(known);
            check.update(text);
            if (!check.verify(signature)) {
                throw new SignatureException("not of this text");
            }
        } catch (SignatureException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new SignatureException(e);
        }
    }
}
