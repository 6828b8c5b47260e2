package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.check.OutsideRules;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/** What {@code check --newsroom} reads in a repository that Git itself made: NR001 to NR008. */
class NewsroomCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void write() throws IOException {
        root = Files.createDirectory(folder.resolve("bulletin"));
        TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en]
                zone: Europe/Moscow
                -- content/risk.yaml --
                deny: [Nobody Atall]
                -- content/en/news.md --
                ---
                title: The news
                date: 2026-02-20
                ---
                A text.
                -- content/en/secret.md --
                ---
                title: Not yet
                draft: true
                ---
                A text.
                -- content/en/later.md --
                ---
                title: Later
                date: 2026-04-01
                ---
                A text.
                -- content/en/gone.md --
                ---
                title: Gone
                date: 2026-01-01
                expiryDate: 2026-02-01
                ---
                A text.
                """);
    }

    @Test
    void folderWithoutRepositoryTellsNothing() {
        assertThat(newsroom(root)).containsExactly("NR001");
    }

    @Test
    void historyTellsNamesAddressesAndZones() {
        git("init", "-q");
        commit("Anna Petrova", "anna@mail.org", "+0300", "content/bulletin.yaml");
        commit("Anna Petrova", "anna@mail.org", "+0400", "content/en/news.md");
        commit("desk", "1+desk@users.noreply.github.com", "+0000", "content/risk.yaml");

        assertThat(newsroom(root))
                .containsExactlyInAnyOrder(
                        "NR002 Anna Petrova <anna@mail.org> 2",
                        "NR003 desk <1+desk@users.noreply.github.com> 1",
                        "NR004 +0300 1",
                        "NR004 +0400 1");
    }

    @Test
    void packedHistoryIsReadToo() {
        git("init", "-q");
        for (int i = 0; i < 40; i++) {
            commit("Pen " + i % 4, "pen@desk.example", "+0000", "content/bulletin.yaml");
        }
        git("gc", "-q", "--aggressive", "--prune=now");
        git("pack-refs", "--all");
        assertThat(root.resolve(".git/refs/heads")).isEmptyDirectory();

        assertThat(newsroom(root))
                .containsExactlyInAnyOrder(
                        "NR003 Pen 0 <pen@desk.example> 10",
                        "NR003 Pen 1 <pen@desk.example> 10",
                        "NR003 Pen 2 <pen@desk.example> 10",
                        "NR003 Pen 3 <pen@desk.example> 10");
    }

    @Test
    void shallowCopyAndWorktreeSayWhatTheyLack() {
        git("init", "-q");
        commit("Anna", "anna@mail.org", "+0300", "content/bulletin.yaml");
        commit("Boris", "boris@mail.org", "+0500", "content/en/news.md");
        git(
                "clone",
                "-q",
                "--depth",
                "1",
                "file://" + root,
                folder.resolve("shallow").toString());
        git("worktree", "add", "-q", folder.resolve("tree").toString());

        assertThat(newsroom(folder.resolve("shallow")))
                .contains("NR002 Boris <boris@mail.org> 1", "NR005 1 1")
                .noneMatch(line -> line.contains("Anna"));
        assertThat(newsroom(folder.resolve("tree")))
                .contains("NR002 Anna <anna@mail.org> 1", "NR002 Boris <boris@mail.org> 1");
    }

    @Test
    void onlyWhatAPublicRepositoryShowsIsTold() {
        git("init", "-q");
        commit("desk", "desk@desk.invalid", "+0000", "content");

        assertThat(newsroom(root)).containsExactly("NR003 desk <desk@desk.invalid> 1");

        git("remote", "add", "origin", "https://user:token@github.com/desk/bulletin.git");
        assertThat(newsroom(root))
                .containsExactlyInAnyOrder(
                        "NR003 desk <desk@desk.invalid> 1",
                        "NR006 github.com",
                        "content/en/secret.md NR007 github.com",
                        "content/en/later.md NR007 github.com",
                        "content/en/gone.md NR007 github.com",
                        "content/risk.yaml NR008 github.com");

        git("rm", "-q", "--cached", "content/en/secret.md", "content/risk.yaml");
        assertThat(newsroom(root))
                .contains("content/en/later.md NR007 github.com")
                .noneMatch(line -> line.contains("secret") || line.contains("NR008"));
    }

    /** Whose list of files is of another form. */
    @Test
    void ofARepositoryOfTheNewerHashAllFilesCountAsShown() {
        git("init", "-q", "--object-format=sha256");
        commit("desk", "desk@desk.invalid", "+0000", "content");
        git("remote", "add", "origin", "git@codeberg.org:desk/bulletin.git");

        assertThat(newsroom(root))
                .contains("NR003 desk <desk@desk.invalid> 0", "content/en/secret.md NR007 codeberg.org")
                .noneMatch(line -> line.startsWith("NR003") && !line.contains("NR003 desk <desk@desk.invalid>"));
    }

    @Test
    void bulletinMayLieDeepInItsRepository() {
        List<String> told = new ArrayList<>();
        run(folder, Map.of(), "git", "init", "-q");
        run(folder, Map.of(), "git", "remote", "add", "origin", "git@codeberg.org:desk/bulletin.git");
        run(folder, Map.of(), "git", "add", "bulletin/content/en");
        told.addAll(newsroom(root));

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "NR006 codeberg.org",
                        "content/en/secret.md NR007 codeberg.org",
                        "content/en/later.md NR007 codeberg.org",
                        "content/en/gone.md NR007 codeberg.org");
    }

    /** The codes of this check with their places and details. */
    private static List<String> newsroom(Path root) {
        BuildRequest request = new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("target/site"),
                root.resolve("target/vestnik"),
                Optional.empty(),
                Visibility.of(NOW),
                false,
                1);
        CheckOptions options = new CheckOptions(true, OutsideRules.none(), true, FailOn.ERROR);
        List<Problem> problems =
                new BulletinCheck(request, options, Progress.UNWATCHED).check().problems();
        assertThat(problems.stream().map(new MessageCatalog("en")::line)).noneMatch(line -> line.contains("token"));
        return problems.stream()
                .filter(problem -> problem.code().id().startsWith("NR"))
                .map(problem -> (problem.at().map(at -> at.file() + " ").orElse("")
                                + problem.code().id() + " " + String.join(" ", problem.details()))
                        .strip())
                .toList();
    }

    private void commit(String name, String mail, String zone, String what) {
        git("add", what);
        Map<String, String> environment = Map.of(
                "GIT_AUTHOR_NAME", name,
                "GIT_AUTHOR_EMAIL", mail,
                "GIT_AUTHOR_DATE", "1767225600 " + zone,
                "GIT_COMMITTER_NAME", name,
                "GIT_COMMITTER_EMAIL", mail,
                "GIT_COMMITTER_DATE", "1767225600 " + zone);
        run(root, environment, "git", "commit", "-q", "--allow-empty", "-m", "Work");
    }

    private void git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        run(root, Map.of(), command.toArray(String[]::new));
    }

    private static void run(Path where, Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
            builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
