package org.vestnik.verify;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.model.ProofFile;

/** The public key by which readers know the editor. */
public sealed interface EditorKey permits MinisignKey, SshKey {

    /** The file that holds this kind of key's signature of a manifest. */
    ProofFile signature();

    /**
     * Checks a signature of a manifest.
     *
     * @return the comment that is signed with it; empty if there is none
     * @throws GeneralSecurityException if it is not this key's signature of these bytes
     */
    String check(byte[] manifest, byte[] signature) throws GeneralSecurityException;

    /** The first key in a file of minisign's, or in one of public keys or allowed signers of OpenSSH. */
    static Optional<EditorKey> parse(String file) {
        return Stream.concat(MinisignKey.parse(file).stream(), SshKey.parse(file).stream())
                .findFirst();
    }
}
