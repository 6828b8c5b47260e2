package org.vestnik.verify;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.ProofFile;

/**
 * A public key of minisign. Its signatures are of the text itself ({@code Ed}) or of its BLAKE2b ({@code ED}); a second one is of
 * the first and the trusted comment.
 *
 * @param id by which a signature names its key
 */
record MinisignKey(byte[] id, byte[] key) implements EditorKey {

    private static final String OF_TEXT = "Ed";
    private static final String OF_HASH = "ED";
    private static final int ID_BYTES = 8;
    private static final int KEY_FILE_BYTES = 2 + ID_BYTES + Ed25519.KEY_BYTES;
    private static final String TRUSTED = "trusted comment: ";

    /** The key in its file, or in a line of its own as it is printed. */
    static Optional<EditorKey> parse(String file) {
        return file.lines()
                .map(String::strip)
                .flatMap(line -> Bytes.decode(line).stream())
                .filter(bytes -> bytes.length == KEY_FILE_BYTES && kind(bytes).equals(OF_TEXT))
                .map(bytes -> (EditorKey) new MinisignKey(
                        Arrays.copyOfRange(bytes, 2, 2 + ID_BYTES),
                        Arrays.copyOfRange(bytes, 2 + ID_BYTES, KEY_FILE_BYTES)))
                .findFirst();
    }

    @Override
    public ProofFile signature() {
        return ProofFile.MINISIGN;
    }

    @Override
    public String check(byte[] manifest, byte[] signature) throws GeneralSecurityException {
        List<String> lines =
                new String(signature, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != 4 || !lines.get(2).startsWith(TRUSTED)) {
            throw new SignatureException("no signature of minisign");
        }
        try {
            ByteBuffer first = ByteBuffer.wrap(Bytes.decode(lines.get(1)).orElse(new byte[0]));
            String kind = new String(Bytes.take(first, 2), StandardCharsets.ISO_8859_1);
            if (!Arrays.equals(Bytes.take(first, ID_BYTES), id)) {
                throw new InvalidKeyException("of another key");
            }
            byte[] ofText = Bytes.take(first, Ed25519.SIGNATURE_BYTES);
            Bytes.end(first);
            Ed25519.check(key, signed(kind, manifest), ofText);
            String comment = lines.get(2).substring(TRUSTED.length());
            byte[] ofComment = Bytes.decode(lines.get(3)).orElse(new byte[0]);
            Ed25519.check(key, Bytes.join(ofText, comment.getBytes(StandardCharsets.UTF_8)), ofComment);
            return comment;
        } catch (BufferUnderflowException e) {
            throw new SignatureException("no signature of minisign", e);
        }
    }

    private static byte[] signed(String kind, byte[] manifest) throws GeneralSecurityException {
        return switch (kind) {
            case OF_TEXT -> manifest;
            case OF_HASH -> Blake2b.of(manifest);
            default -> throw new SignatureException("no signature of minisign");
        };
    }

    private static String kind(byte[] bytes) {
        return new String(bytes, 0, 2, StandardCharsets.ISO_8859_1);
    }
}
