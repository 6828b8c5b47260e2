package org.vestnik.verify;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.model.ProofFile;

/**
 * An Ed25519 key of OpenSSH. Its signatures are those of {@code ssh-keygen -Y sign -n file} (OpenSSH's PROTOCOL.sshsig); they
 * carry no comment.
 *
 * @param blob the key as the signature repeats it
 */
record SshKey(byte[] blob, byte[] key) implements EditorKey {

    private static final String KIND = "ssh-ed25519";
    private static final String NAMESPACE = "file";
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern KEY = Pattern.compile("(?m)^(?!#).*?\\bssh-ed25519 +([A-Za-z0-9+/=]+)");
    private static final Pattern ARMOUR =
            Pattern.compile("-----BEGIN SSH SIGNATURE-----([A-Za-z0-9+/=\\s]+)-----END SSH SIGNATURE-----\\s*");
    private static final Map<String, String> HASHES = Map.of("sha512", "SHA-512", "sha256", "SHA-256");

    /** The first such key in a file: a public key as {@code ssh-keygen} writes it, or a list of allowed signers. */
    static Optional<EditorKey> parse(String file) {
        return KEY.matcher(file)
                .results()
                .flatMap(found -> ofBlob(found.group(1)).stream())
                .findFirst();
    }

    @Override
    public ProofFile signature() {
        return ProofFile.SSH;
    }

    @Override
    public String check(byte[] manifest, byte[] signature) throws GeneralSecurityException {
        var armour = ARMOUR.matcher(new String(signature, StandardCharsets.ISO_8859_1));
        if (!armour.matches()) {
            throw new SignatureException("no signature of ssh-keygen");
        }
        try {
            String base64 = armour.group(1).replaceAll("\\s", "");
            check(manifest, ByteBuffer.wrap(Bytes.decode(base64).orElse(new byte[0])));
            return "";
        } catch (BufferUnderflowException e) {
            throw new SignatureException("no signature of ssh-keygen", e);
        }
    }

    private void check(byte[] manifest, ByteBuffer in) throws GeneralSecurityException {
        if (!Arrays.equals(Bytes.take(in, MAGIC.length), MAGIC) || in.getInt() != 1) {
            throw new SignatureException("no signature of ssh-keygen");
        }
        if (!Arrays.equals(Bytes.takeString(in), blob)) {
            throw new InvalidKeyException("of another key");
        }
        String namespace = text(in);
        if (!namespace.equals(NAMESPACE)) {
            throw new SignatureException("made with -n " + namespace + ", not -n " + NAMESPACE);
        }
        byte[] reserved = Bytes.takeString(in);
        String hash = text(in);
        ByteBuffer inner = ByteBuffer.wrap(Bytes.takeString(in));
        if (!text(inner).equals(KIND)) {
            throw new SignatureException("of another kind of key");
        }
        byte[] signed = Bytes.join(
                MAGIC,
                Bytes.asString(namespace),
                Bytes.asString(reserved),
                Bytes.asString(hash),
                Bytes.asString(digest(hash, manifest)));
        byte[] signature = Bytes.takeString(inner);
        Bytes.end(inner);
        Bytes.end(in);
        Ed25519.check(key, signed, signature);
    }

    private static String text(ByteBuffer in) {
        return new String(Bytes.takeString(in), StandardCharsets.UTF_8);
    }

    private static byte[] digest(String hash, byte[] manifest) throws GeneralSecurityException {
        try {
            return MessageDigest.getInstance(HASHES.getOrDefault(hash, "")).digest(manifest);
        } catch (NoSuchAlgorithmException e) {
            throw new SignatureException("with the unknown hash " + hash, e);
        }
    }

    private static Optional<EditorKey> ofBlob(String base64) {
        try {
            byte[] blob = Bytes.decode(base64).orElse(new byte[0]);
            ByteBuffer in = ByteBuffer.wrap(blob);
            String kind = text(in);
            byte[] key = Bytes.takeString(in);
            return kind.equals(KIND) && key.length == Ed25519.KEY_BYTES
                    ? Optional.of(new SshKey(blob, key))
                    : Optional.empty();
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
