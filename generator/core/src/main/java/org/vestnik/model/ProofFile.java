package org.vestnik.model;

import java.util.Arrays;
import java.util.List;

/** The files at a site's root by which it proves what it is: the manifest, and signatures of it that its editor may make. */
public enum ProofFile {
    /** SHA-256 and path of every other file. */
    MANIFEST(""),
    /** By minisign. */
    MINISIGN(".minisig"),
    /** By an OpenPGP program such as gpg, detached and in ASCII armour. */
    OPENPGP(".asc"),
    /** By {@code ssh-keygen -Y sign}. */
    SSH(".sig");

    private static final List<ProofFile> SIGNATURES =
            Arrays.stream(values()).filter(file -> file != MANIFEST).toList();

    private final String suffix;
    private final OutputPath path;

    ProofFile(String suffix) {
        this.suffix = suffix;
        this.path = new OutputPath("manifest.sha256" + suffix);
    }

    /** What follows the manifest's name. */
    public String suffix() {
        return suffix;
    }

    public OutputPath path() {
        return path;
    }

    /** All but the manifest. */
    public static List<ProofFile> signatures() {
        return SIGNATURES;
    }

    /** @param name below the site's root */
    public static boolean isSignature(String name) {
        return name.startsWith(MANIFEST.path.value())
                && SIGNATURES.stream().anyMatch(file -> file.path.value().equals(name));
    }
}
