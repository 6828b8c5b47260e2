package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

class OutputRulesTest {

    @TempDir
    Path root;

    @Test
    void aFolderWithForeignFilesIsRefusedAndUntouched() throws Exception {
        Path photos = Files.createDirectories(root.resolve("photos"));
        Files.writeString(photos.resolve("a.jpg"), "x");

        Problem problem = refusal(photos);

        assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_NOT_OURS);
        assertThat(problem.details()).containsExactly("photos");
        assertThat(TestSite.read(photos)).isEqualTo(TestSite.of("a.jpg", "x"));
    }

    @Test
    void aListOfDownloadsMarksNoSite() throws Exception {
        Path downloads = Files.createDirectories(root.resolve("downloads"));
        Files.writeString(downloads.resolve("system.iso"), "x");
        Files.writeString(downloads.resolve("manifest.sha256"), "0".repeat(64) + "  system.iso\n");

        assertThat(refusal(downloads).code()).isEqualTo(ProblemCode.OUTPUT_NOT_OURS);
    }

    @Test
    void aBrokenManifestMarksNoSite() throws Exception {
        Path site = root.resolve("site");
        TestSite.version(1).write(site);
        Files.writeString(site.resolve("manifest.sha256"), "g".repeat(64) + "  index.html\n");

        assertThat(refusal(site).code()).isEqualTo(ProblemCode.OUTPUT_NOT_OURS);
    }

    @Test
    void anEmptyFolderIsTaken() throws Exception {
        Path site = Files.createDirectories(root.resolve("site"));

        TestSite.version(1).write(site);

        assertThat(TestSite.read(site)).isEqualTo(TestSite.version(1));
    }

    @Test
    void theRootTheHomeFolderAndWhatHoldsItAreRefused() {
        Path home = Path.of(System.getProperty("user.home"));

        for (Path precious : List.of(root.getRoot(), home, home.resolve("x/.."))) {
            assertThat(refusal(precious).code()).isEqualTo(ProblemCode.OUTPUT_PRECIOUS);
        }
    }

    @Test
    void theContentAndWhatHoldsItOrLiesInItAreRefused() throws Exception {
        Files.createDirectories(root.resolve("content/ru"));

        for (String name : List.of("content", "content/site", "content/ru/../x", ".", "templates/site")) {
            assertThat(refusal(root.resolve(name)).code()).as(name).isEqualTo(ProblemCode.OUTPUT_AMONG_SOURCES);
        }
        assertThat(root.resolve("content/site")).doesNotExist();
    }

    @Test
    void theContentIsKnownBehindALinkToo() throws Exception {
        Files.createDirectories(root.resolve("content"));
        Path elsewhere = Files.createDirectories(root.resolve("other"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), root.resolve("content"));

        Problem problem = refusal(link.resolve("site"), List.of(root.resolve("content")));

        assertThat(problem.code()).isIn(ProblemCode.OUTPUT_AMONG_SOURCES, ProblemCode.OUTPUT_SYMLINK);
    }

    @Test
    void aFolderWithTheContentsNameInItsOwnIsNoSource() {
        assertThatCode(() -> open(root.resolve("content-site"))).doesNotThrowAnyException();
    }

    @Test
    void aLinkedOutputIsRefused() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("site"), elsewhere);

        Problem problem = refusal(root.resolve("site"));

        assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_SYMLINK);
        assertThat(problem.code().exitCode()).isEqualTo(ExitCode.SAFETY);
        assertThat(problem.details()).containsExactly("site");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLinkBetweenTheBulletinAndItsOutputIsRefused() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("target"), elsewhere);

        assertThat(refusal(root.resolve("target/site")).details()).containsExactly("target");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLinkAnywhereInTheSiteIsRefused() throws Exception {
        Path site = root.resolve("site");
        TestSite.version(1).write(site);
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        for (String name : List.of("en", "ru/2018/x", "ru/x.html")) {
            Path link = Files.createSymbolicLink(site.resolve(name), elsewhere);

            assertThat(refusal(site).details()).containsExactly("site/" + name);
            Files.delete(link);
        }
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void linkedStagingAndLockFilesAreNotFollowed() throws Exception {
        Path precious = Files.createDirectories(root.resolve("precious"));
        Path letter = Files.writeString(precious.resolve("letter.txt"), "x");
        Path staging = Files.createSymbolicLink(root.resolve(".site.staging"), precious);
        assertThat(refusal(root.resolve("site")).code()).isEqualTo(ProblemCode.OUTPUT_SYMLINK);
        Files.delete(staging);

        Path holder = Files.createSymbolicLink(root.resolve(".site.pid"), letter);
        TestSite.version(1).write(root.resolve("site"));
        assertThat(holder).doesNotExist();
        Files.delete(root.resolve(".site.lock"));
        Files.createSymbolicLink(root.resolve(".site.lock"), letter);
        assertThat(catchThrowableOfType(IOException.class, () -> open(root.resolve("site"))))
                .isInstanceOf(DiskException.class);

        assertThat(letter).hasContent("x");
    }

    @Test
    void aJournalThatSomebodyPlantedCannotReachOutOfTheSite() throws Exception {
        Path letter = Files.writeString(root.resolve("letter.txt"), "x");
        Path staging = Files.createDirectories(root.resolve(".site.staging"));
        Files.writeString(staging.resolve("journal"), "vestnik journal 1\n- ../letter.txt\nend\n");

        TestSite.version(1).write(root.resolve("site"));

        assertThat(letter).exists();
        assertThat(staging).doesNotExist();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAProblemOfTheDisk() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "x");

        DiskException failure = catchThrowableOfType(DiskException.class, () -> open(file.resolve("site")));

        assertThat(failure.problem().code().exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    }

    private Problem refusal(Path output) {
        return refusal(output, List.of(root.resolve("content"), root.resolve("templates")));
    }

    private static Problem refusal(Path output, List<Path> sources) {
        return catchThrowableOfType(
                        OutputRefusedException.class,
                        () -> SiteWriter.open(output, sources).close())
                .problem();
    }

    private void open(Path output) throws Exception {
        SiteWriter.open(output, List.of(root.resolve("content"), root.resolve("templates")))
                .close();
    }
}
