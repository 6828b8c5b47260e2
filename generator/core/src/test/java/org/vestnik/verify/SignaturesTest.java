package org.vestnik.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problems;

/** Signatures that minisign and ssh-keygen made, checked without them: VF009 to VF012, VF016. */
class SignaturesTest {

    @TempDir
    private Path folder;

    private ListedSite site;

    @BeforeEach
    void write() throws Exception {
        site = new ListedSite(folder).with("index.html", "hello\n").list();
        assertThat(Files.readString(folder.resolve("manifest.sha256"))).isEqualTo(text("manifest.sha256"));
    }

    @ParameterizedTest
    @CsvSource({
        "hashed.minisig, manifest.sha256.minisig, minisign.pub, serial 41 clock 2026-03-17T09:00:00Z commit 5f3c2d1",
        "legacy.minisig, manifest.sha256.minisig, minisign.pub, serial 41",
        "file.sig, manifest.sha256.sig, ssh.pub,",
        "sha256.sig, manifest.sha256.sig, ssh.pub,",
        "file.sig, manifest.sha256.sig, allowed_signers,"
    })
    void aRightSignatureIsRight(String signature, String name, String key, String comment) throws Exception {
        site.with(name, text(signature));
        Problems problems = new Problems();
        var proof = new Verification(site.place(), Optional.empty(), EditorKey.parse(text(key)), problems).verify();

        assertThat(problems.list()).isEmpty();
        assertThat(proof.orElseThrow().comment()).isEqualTo(Optional.ofNullable(comment));
    }

    @Test
    void theKeyMayBeTheLineThatIsPrintedOnPaper() throws Exception {
        site.with("manifest.sha256.minisig", text("hashed.minisig"));

        assertThat(found(text("minisign.pub").lines().toList().get(1))).isEmpty();
    }

    @Test
    void anotherKeyIsSaidToBeAnother() throws Exception {
        site.with("manifest.sha256.minisig", text("hashed.minisig"));

        assertThat(found(text("other.pub"))).containsExactly("VF016 manifest.sha256.minisig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashed.minisig", "legacy.minisig", "file.sig"})
    void aChangedManifestIsNotTheSignedOne(String signature) throws Exception {
        String kind = signature.replaceFirst(".*\\.", "manifest.sha256.");
        site.with("index.html", "forged\n").list().with(kind, text(signature));

        assertThat(found(keyOf(signature))).containsExactly("VF010 " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashed.minisig", "legacy.minisig", "file.sig"})
    void everyChangedBitOfASignedManifestIsFound(String signature) throws Exception {
        String kind = signature.replaceFirst(".*\\.", "manifest.sha256.");
        site.with(kind, text(signature));
        byte[] manifest = Files.readAllBytes(folder.resolve("manifest.sha256"));
        for (int bit = 0; bit < manifest.length * 8; bit++) {
            byte[] changed = manifest.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(folder.resolve("manifest.sha256"), changed);

            assertThat(found(keyOf(signature))).as("bit %d", bit).contains("VF010 " + kind);
        }
    }

    /** The comment holds the serial number, so it must not be changed either. */
    @Test
    void aChangedCommentIsNotTheSignedOne() throws Exception {
        site.with("manifest.sha256.minisig", text("hashed.minisig").replace("serial 41", "serial 99"));

        assertThat(found(text("minisign.pub"))).containsExactly("VF010 manifest.sha256.minisig");
    }

    @Test
    void aSignatureForAnotherPurposeIsNone() throws Exception {
        site.with("manifest.sha256.sig", text("git.sig"));

        assertThat(found(text("ssh.pub"))).containsExactly("VF010 manifest.sha256.sig");
    }

    @Test
    void anUnsignedManifestDoesNotPassWithAKey() {
        assertThat(found(text("minisign.pub"))).containsExactly("VF011 manifest.sha256.minisig");
        assertThat(found(text("ssh.pub"))).containsExactly("VF011 manifest.sha256.sig");
    }

    @Test
    void withoutAKeyEachSignatureIsSaidToBeUnchecked() throws Exception {
        site.with("manifest.sha256.minisig", text("hashed.minisig"))
                .with("manifest.sha256.sig", text("file.sig"))
                .with("manifest.sha256.asc", "-----BEGIN PGP SIGNATURE-----\n");

        assertThat(site.found())
                .containsExactly(
                        "VF012 manifest.sha256.asc", "VF012 manifest.sha256.minisig", "VF012 manifest.sha256.sig");
    }

    @Test
    void anOldWholeCopyWithItsRightSignatureIsToldByItsSerialNumber() throws Exception {
        site.with("manifest.sha256.minisig", text("hashed.minisig"));
        Path newer = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-there"));
        Files.writeString(newer.resolve("today"), text("newer"));
        Files.writeString(newer.resolve("today.minisig"), text("newer.minisig"));
        List<String> found = ListedSite.found(
                site.place(),
                Optional.of(new Place.OnDisk("today", newer.resolve("today"))),
                Optional.of(text("minisign.pub")));

        assertThat(found).hasSize(2).contains("VF009 41").anyMatch(told -> told.startsWith("VF008"));
    }

    /** Whatever stands in such a file: it is not right, and nothing breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"hashed.minisig", "legacy.minisig", "file.sig"})
    void noDamagedSignaturePasses(String signature) throws Exception {
        String kind = signature.replaceFirst(".*\\.", "manifest.sha256.");
        String right = text(signature);
        // What stands in the first line is not signed.
        int from = right.indexOf('\n') + 1;
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            int at = from + random.nextInt(right.length() - from);
            String damaged = random.nextInt(3) == 0
                    ? right.substring(0, at)
                    : right.substring(0, at) + (char) ('!' + random.nextInt(90)) + right.substring(at + 1);
            boolean same = damaged.equals(right) || damaged.stripTrailing().equals(right.stripTrailing());
            if (!same) {
                site.with(kind, damaged);
                assertThat(found(keyOf(signature))).as("%d: %s", i, damaged).isNotEmpty();
            }
        }
    }

    private static String keyOf(String signature) {
        return text(signature.endsWith(".sig") ? "ssh.pub" : "minisign.pub");
    }

    private List<String> found(String key) {
        return ListedSite.found(site.place(), Optional.empty(), Optional.of(key));
    }

    private static String text(String name) {
        try (var in = SignaturesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
