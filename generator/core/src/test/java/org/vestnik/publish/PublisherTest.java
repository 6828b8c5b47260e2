package org.vestnik.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/** What can go wrong between a site that was built and its commit. */
class PublisherTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void repositories() throws Exception {
        sh("git init -q desk; git init -q --bare site.git; cd desk; git remote add origin ../site.git;"
                + " git config user.name Desk; git config user.email desk@bulletin.example; mkdir -p site/en");
        site("index.html", "<p>Front</p>");
    }

    @Test
    void aSiteOfOneFileIsPublished() throws Exception {
        assertThat(publish().changes())
                .containsExactly(new Change('A', "index.html"), new Change('A', "manifest.sha256"));
        assertThat(sh("git --git-dir=site.git show site:index.html")).isEqualTo("<p>Front</p>");
    }

    @Test
    void aFileThatIsNotWhatTheBuildWroteIsNotPublished() throws Exception {
        Files.writeString(folder.resolve("desk/site/index.html"), "<p>Other</p>");
        assertRefused(ProblemCode.SITE_CHANGED, "index.html");
        Files.delete(folder.resolve("desk/site/index.html"));
        assertRefused(ProblemCode.SITE_CHANGED, "index.html");
        Files.createSymbolicLink(folder.resolve("desk/site/index.html"), folder.resolve("desk/.git/config"));
        assertRefused(ProblemCode.SITE_CHANGED, "index.html");
        Files.delete(folder.resolve("desk/site/manifest.sha256"));
        assertRefused(ProblemCode.SITE_CHANGED, "manifest.sha256");
    }

    @Test
    void aManifestThatNamesAFileOutsideIsRefused() throws Exception {
        String line = sha256("secret") + "  ../secret\n";
        Files.writeString(folder.resolve("desk/secret"), "secret");
        Files.writeString(
                folder.resolve("desk/site/manifest.sha256"),
                line + Files.readString(folder.resolve("desk/site/manifest.sha256")));

        assertRefused(ProblemCode.SITE_CHANGED, "../secret");
    }

    /** A file where git wants a folder, for one; it comes back however often the store is made anew. */
    @Test
    void whatGitCanNotDoInItsStoreIsTold() throws Exception {
        publish();
        site("index.html", "<p>Second</p>");
        Path git = folder.resolve("bin/git");
        Files.createDirectories(git.getParent());
        Files.writeString(
                git,
                "#!/bin/sh\ncase \"$*\" in *fast-import*) echo 'fatal: no room' >&2; exit 1;; esac\n" + "exec "
                        + sh("command -v git").strip() + " \"$@\"\n");
        assertThat(git.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> publish(git.getParent() + ":" + System.getenv("PATH")))
                .asInstanceOf(type(PublishException.class))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GIT_FAILED))
                .satisfies(e -> assertThat(e.problem().details()).containsExactly("no room"));
    }

    private void assertRefused(ProblemCode code, String detail) throws Exception {
        assertThatThrownBy(this::publish)
                .asInstanceOf(type(PublishException.class))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.problem().details()).containsExactly(detail));
        assertThat(sh("git --git-dir=site.git for-each-ref")).isEmpty();
    }

    private Publication publish() throws Exception {
        return publish(System.getenv("PATH"));
    }

    private Publication publish(String path) throws Exception {
        Path root = folder.resolve("desk");
        PublishOrder order = new PublishOrder(
                root,
                List.of(root.resolve("content")),
                root.resolve("site"),
                root.resolve("cache"),
                Instant.parse("2026-03-01T10:00:00Z"),
                "origin",
                "site",
                false,
                Optional.empty(),
                Map.of("PATH", path, "HOME", folder.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
        return new Publisher(order, new Problems()).publish();
    }

    private void site(String name, String text) throws Exception {
        Files.writeString(folder.resolve("desk/site").resolve(name), text);
        Files.writeString(folder.resolve("desk/site/manifest.sha256"), sha256(text) + "  " + name + "\n");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String sh(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-ec", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(out).isZero();
        return out;
    }
}
