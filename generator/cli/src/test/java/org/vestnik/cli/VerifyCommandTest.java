package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.Shell.Run;

/** {@code verify}: its words, what it prints, how it ends; VF013, VF015. */
class VerifyCommandTest {

    @TempDir
    private Path root;

    private final Shell shell = new Shell();
    private Path site;

    @BeforeEach
    void build() {
        SmallBulletin.at(root);
        assertThat(shell.run("build", root.toString()).exit()).isZero();
        site = root.resolve("target/site");
    }

    @Test
    void aTrueCopyEndsWithZeroAndItsDigest() {
        Run run = shell.run("verify", site.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0)).matches("True to its manifest\\. Files: \\d+");
        assertThat(run.outLines().get(1)).matches("The site's digest .*: [0-9a-f]{64}");
    }

    @Test
    void aForgedCopyEndsWithOneAndIsNamed() throws Exception {
        Files.writeString(site.resolve("robots.txt"), "User-agent: *\nDisallow: /\n");
        Run run = shell.run("verify", site.toString(), "--messages", "ru");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("VF004 robots.txt — не тот файл");
        assertThat(run.out()).startsWith("Не всё как в манифесте. Ошибок: 1\n");
    }

    @Test
    void whatCannotBeReadIsNotCalledFalse() throws IOException {
        String nowhere = "http://127.0.0.1:" + closedPort();
        Run run = shell.run("verify", nowhere);
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).startsWith("VF007 " + nowhere + " could not be read ");
        assertThat(run.out()).isEqualTo("Could not be verified, so it may be true or not. Errors: 1\n");

        Run against = shell.run("verify", site.toString(), "--against", nowhere);
        assertThat(against.exit()).isEqualTo(5);
        assertThat(against.err()).startsWith("VF007 " + nowhere + " could not be read ");

        Files.writeString(site.resolve("robots.txt"), "User-agent: *\nDisallow: /\n");
        Run both = shell.run("verify", site.toString(), "--against", nowhere);
        assertThat(both.exit()).isEqualTo(1);
        assertThat(both.out()).isEqualTo("Not true to its manifest. Errors: 2\n");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void anotherManifestIsFoundOut() throws Exception {
        Path old = Files.copy(site.resolve("manifest.sha256"), root.resolve("old.sha256"));
        SmallBulletin.at(root).with("content/static/new.txt", "new");
        shell.run("build", root.toString());

        assertThat(shell.run("verify", site.toString()).exit()).isZero();
        assertThat(shell.run("verify", site.toString(), "--against", old.toString())
                        .err())
                .startsWith("VF008 ");
    }

    @Test
    void aFileWithoutAKeyIsSaidToHaveNone() throws Exception {
        Path file = Files.writeString(root.resolve("key"), "no key");
        Run run = shell.run("verify", site.toString(), "--key", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("VF013 ");
        assertThat(shell.run(
                                "verify",
                                site.toString(),
                                "--key",
                                root.resolve("none").toString())
                        .err())
                .startsWith("VF013 ");
    }

    @Test
    void whereNothingIsNothingIsVerified() {
        for (String nothing :
                new String[] {root.resolve("none").toString(), "https://", "http://bad host/", "http://bad_host/"}) {
            Run run = shell.run("verify", nothing);

            assertThat(run.exit()).as(nothing).isEqualTo(2);
            assertThat(run.err()).startsWith("VF015 ");
        }
        assertThat(shell.run(
                                "verify",
                                site.toString(),
                                "--against",
                                root.resolve("none").toString())
                        .err())
                .startsWith("VF015 ");
    }

    @Test
    void theCopyMustBeNamed() {
        Run run = shell.run("verify");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("US010 ").contains("DIR-or-URL");
    }
}
