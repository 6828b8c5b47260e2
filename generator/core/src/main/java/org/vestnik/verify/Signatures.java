package org.vestnik.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.ProofFile;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Who signed a manifest.
 *
 * @param key the editor's; empty if the reader has none
 */
record Signatures(Optional<EditorKey> key) {

    /** In a signed comment, such as {@code serial 41 clock 2026-03-17T09:00:00Z commit 5f3c}. */
    private static final Pattern SERIAL = Pattern.compile("\\bserial[ :=]+(\\d{1,18})\\b");

    /**
     * Checks the signature of a manifest with the key; without a key, says which signatures there are and how to check them.
     *
     * @return the signed comment; empty if nothing is signed, or the signature is wrong
     */
    Optional<String> check(byte[] manifest, ProofFiles place, Problems problems) throws IOException {
        if (key.isEmpty()) {
            for (ProofFile file : ProofFile.signatures()) {
                if (place.read(file).filter(bytes -> looksLike(file, bytes)).isPresent()) {
                    problems.add(unchecked(file));
                }
            }
            return Optional.empty();
        }
        String name = key.get().signature().path().value();
        Optional<byte[]> signature = place.read(key.get().signature());
        if (signature.isEmpty()) {
            problems.add(Problem.general(ProblemCode.SIGNATURE_MISSING, name));
            return Optional.empty();
        }
        try {
            return Optional.of(key.get().check(manifest, signature.get()));
        } catch (InvalidKeyException e) {
            problems.add(Problem.general(ProblemCode.SIGNATURE_OF_OTHER_KEY, name));
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            problems.add(Problem.general(ProblemCode.SIGNATURE_WRONG, name));
            return Optional.empty();
        }
    }

    /** The number of a publication, which grows from one to the next. */
    static OptionalLong serial(Optional<String> comment) {
        Matcher serial = SERIAL.matcher(comment.orElse(""));
        return serial.find() ? OptionalLong.of(Long.parseLong(serial.group(1))) : OptionalLong.empty();
    }

    /** Some hosts answer everything with some page. */
    private static boolean looksLike(ProofFile file, byte[] bytes) {
        String begin = file == ProofFile.MINISIGN ? "untrusted comment:" : "-----BEGIN ";
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(begin);
    }

    private static Problem unchecked(ProofFile file) {
        String name = file.path().value();
        String manifest = ProofFile.MANIFEST.path().value();
        String command = switch (file) {
            case OPENPGP -> "gpg --verify " + name + " " + manifest;
            case SSH -> "--key editor.pub";
            default -> "--key minisign.pub";
        };
        return Problem.general(ProblemCode.SIGNATURE_UNCHECKED, name, command);
    }
}
