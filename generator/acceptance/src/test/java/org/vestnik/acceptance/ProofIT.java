package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.VerifyOptions;
import org.vestnik.VerifyReport;
import org.vestnik.acceptance.site.Sha256;
import org.vestnik.problem.ExitCode;

/** The commands of the page on proof, with the real programs, upon the demonstration bulletin's site. */
class ProofIT {

    private static final String COMMENT = "serial 41 clock 2026-03-17T09:00:00Z commit 5f3c2d1";

    @TempDir
    private Path work;

    private Path site;

    @BeforeEach
    void build() {
        site = Builds.build(Builds.demoRoot(), work, Builds.DEMO_CLOCK);
    }

    @Test
    void anyoneCanVerifyWithSha256sumAlone() throws Exception {
        assertThat(run(site, "sha256sum", "--check", "--strict", "--quiet", "manifest.sha256"))
                .isZero();
        assertThat(verify(Optional.empty()).problems()).isEmpty();

        Files.writeString(site.resolve("robots.txt"), "User-agent: *\n");

        assertThat(run(site, "sha256sum", "--check", "--strict", "--quiet", "manifest.sha256"))
                .isNotZero();
        assertThat(codes(verify(Optional.empty()))).containsExactly("VF004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-S", "-Sl"})
    void minisignsSignatureIsRightUntilTheSiteChanges(String how) throws Exception {
        Path key = work.resolve("minisign.pub");
        run(work, "minisign", "-G", "-W", "-p", "minisign.pub", "-s", "minisign.key");
        run(site, "minisign", how, "-s", "../minisign.key", "-m", "manifest.sha256", "-t", COMMENT);

        VerifyReport report = verify(Optional.of(key));
        assertThat(report.problems()).isEmpty();
        assertThat(report.proof().orElseThrow().comment()).contains(COMMENT);
        assertThat(run(site, "minisign", "-V", "-q", "-m", "manifest.sha256", "-p", key.toString()))
                .isZero();

        forge();
        assertThat(codes(verify(Optional.of(key)))).containsExactly("VF010");
    }

    @Test
    void aSignatureOfSshIsRightUntilTheSiteChanges() throws Exception {
        run(work, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "editor@herald.example", "-f", "key");
        run(site, "ssh-keygen", "-q", "-Y", "sign", "-f", "../key", "-n", "file", "manifest.sha256");
        Path key = work.resolve("key.pub");

        assertThat(verify(Optional.of(key)).problems()).isEmpty();

        forge();
        assertThat(codes(verify(Optional.of(key)))).containsExactly("VF010");
    }

    /** Left to gpg, as the message says. */
    @Test
    void aSignatureOfGpgIsRightUntilTheSiteChanges() throws Exception {
        Files.createDirectory(work.resolve("gnupg"));
        List<String> gpg = List.of("gpg", "--homedir", work.resolve("gnupg").toString(), "--batch", "--quiet");
        run(work, with(gpg, "--passphrase", "", "--quick-generate-key", "editor@herald.example", "ed25519", "sign"));
        run(
                site,
                with(gpg, "--armor", "--detach-sign", "--sig-notation", "serial@herald.example=41", "manifest.sha256"));
        try {
            List<String> check = List.of("--verify", "manifest.sha256.asc", "manifest.sha256");

            assertThat(run(site, with(gpg, check.toArray(String[]::new)))).isZero();
            assertThat(codes(verify(Optional.empty()))).containsExactly("VF012");
            assertThat(verify(Optional.empty()).problems().get(0).details())
                    .containsExactly("manifest.sha256.asc", "gpg " + String.join(" ", check));

            forge();
            assertThat(run(site, with(gpg, check.toArray(String[]::new)))).isNotZero();
        } finally {
            run(work, "gpgconf", "--homedir", work.resolve("gnupg").toString(), "--kill", "gpg-agent");
        }
    }

    /** A site of one's own, with a manifest that fits. */
    private void forge() throws IOException {
        Path manifest = site.resolve("manifest.sha256");
        String forged = "User-agent: *\n";
        String before = Sha256.of(Files.readAllBytes(site.resolve("robots.txt")));
        Files.writeString(site.resolve("robots.txt"), forged);
        Files.writeString(
                manifest,
                Files.readString(manifest).replace(before, Sha256.of(Files.readAllBytes(site.resolve("robots.txt")))));
    }

    private VerifyReport verify(Optional<Path> key) throws Exception {
        VerifyReport report =
                VerifyReport.of(new VerifyOptions(site.toString(), Optional.empty(), key.map(Path::toString)));
        assertThat(report.exitCode() == ExitCode.DONE)
                .isEqualTo(report.problems().stream().noneMatch(problem -> problem.isError()));
        return report;
    }

    private static List<String> codes(VerifyReport report) {
        return report.problems().stream().map(problem -> problem.code().id()).toList();
    }

    private static String[] with(List<String> begin, String... end) {
        return Stream.concat(begin.stream(), Stream.of(end)).toArray(String[]::new);
    }

    private int run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as(String.join(" ", command))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }
}
