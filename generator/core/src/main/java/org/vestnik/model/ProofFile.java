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

    private final String suffix;

    ProofFile(String suffix) {
        this.suffix = suffix;
    }

    /** What follows the manifest's name. */
    public String suffix() {
        return suffix;
    }

    public OutputPath path() {
        return new OutputPath("manifest.sha256" + suffix);
    }

    /** All but the manifest. */
    public static List<ProofFile> signatures() {
        return Arrays.stream(values()).filter(file -> file != MANIFEST).toList();
    }

    /** @param name below the site's root */
    public static boolean isSignature(String name) {
        return signatures().stream().anyMatch(file -> file.path().value().equals(name));
    }
}
