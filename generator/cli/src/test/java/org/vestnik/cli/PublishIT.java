package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program publishes with a real git; it is killed, and started twice at once. */
class PublishIT {

    private static final int KILLS = 50;
    private static final long SEED = 20260301;
    /** In milliseconds: what a publishing takes once git is at work, and some more. */
    private static final int GIT_AT_WORK = 1200;

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeEach
    void open() throws Exception {
        desk = folder.resolve("desk");
        SmallBulletin.at(desk).with(".gitignore", "target/\n");
        sh("git init -q -b main; git init -q --bare ../site.git; git remote add origin ../site.git;"
                + " git config user.name Desk; git config user.email desk@bulletin.example;"
                + " git add -A; git commit -qm First");
    }

    @Test
    void itPublishesTheBulletinThatItStandsIn() throws Exception {
        assertThat(start().waitFor()).as(said()).isZero();
        assertThat(said())
                .startsWith("Published: site 1, commit ")
                .contains("to the branch site of ", "site.git. Files: ");
        assertThat(start().waitFor()).isZero();
        assertThat(said()).startsWith("Nothing to publish: the branch site of ");
    }

    /**
     * Half of the kills fall anywhere, half while git is at work; half take the program alone, and half what it started too. After each, the branch
     * holds the old site or the new one, whole, and the editor's repository is as it was.
     */
    @Test
    void itSurvivesFiftyKills() throws Exception {
        long began = System.nanoTime();
        assertThat(start().waitFor()).as(said()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        SplittableRandom random = new SplittableRandom(SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            String old = tip();
            SmallBulletin.at(desk)
                    .with("content/en/first.md", "---\ntitle: Kill " + i + "\ndate: 2026-02-02\n---\n\nText.\n");
            sh("git commit -qam Next");
            String before = sh("git status --porcelain; git for-each-ref; find .git -type f | sort | xargs sha256sum");
            Process program = start();
            boolean gitAtWork = random.nextBoolean();
            if (gitAtWork) {
                waitForGit(program);
            }
            boolean ended = program.waitFor(random.nextLong(gitAtWork ? GIT_AT_WORK : whole), TimeUnit.MILLISECONDS);
            if (!ended) {
                killed++;
                List<ProcessHandle> started = program.descendants().toList();
                program.destroyForcibly().waitFor();
                if (random.nextBoolean()) {
                    started.forEach(ProcessHandle::destroyForcibly);
                }
                for (ProcessHandle handle : started) {
                    handle.onExit().get(1, TimeUnit.MINUTES);
                }
            }
            String now = tip();
            String as = "seed %d, kill %d".formatted(SEED, i);
            assertThat(now.equals(old)
                            || sh("git --git-dir=../site.git rev-parse " + now + "^")
                                    .equals(old))
                    .as(as)
                    .isTrue();
            sh("git --git-dir=../site.git fsck --strict --no-dangling");
            sh(
                    "rm -rf ../copy; git clone -q -b site ../site.git ../copy; cd ../copy; sha256sum --quiet -c manifest.sha256");
            assertThat(sh("git status --porcelain; git for-each-ref; find .git -type f | sort | xargs sha256sum"))
                    .as(as)
                    .isEqualTo(before);
        }
        assertThat(killed).isGreaterThan(KILLS / 2);
        assertThat(start().waitFor()).as(said()).isZero();
        assertThat(sh("git --git-dir=../site.git show site:en/2026/02/first.html"))
                .contains("Kill " + (KILLS - 1));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(desk.resolve("target/vestnik/publish"), "run*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void twoAtOnceFromOneFolderLeaveOneSite() throws Exception {
        Process first = start("--format", "json");
        Process second = start("--format", "json");
        List<Integer> exits = List.of(first.waitFor(), second.waitFor());

        assertThat(exits).contains(0).allMatch(exit -> List.of(0, 6, 7).contains(exit));
        assertThat(sh("git --git-dir=../site.git rev-list --count site")).isEqualTo("1");
    }

    private void waitForGit(Process program) throws IOException, InterruptedException {
        Path store = desk.resolve("target/vestnik/publish");
        while (program.isAlive()) {
            try (DirectoryStream<Path> at = Files.newDirectoryStream(store, "run*")) {
                if (at.iterator().hasNext() && program.children().findAny().isPresent()) {
                    return;
                }
            }
            Thread.sleep(5);
        }
    }

    private Process start(String... more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("vestnik.jar"),
                "publish",
                "--clock",
                "2026-03-01T10:00:00Z");
        builder.command().addAll(List.of(more));
        builder.directory(desk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(environment());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "SOURCE_DATE_EPOCH"));
        return builder.start();
    }

    private String said() throws IOException {
        Path said = folder.resolve("said");
        return Files.exists(said) ? Files.readString(said) : "";
    }

    private String tip() throws Exception {
        return sh("git --git-dir=../site.git rev-parse site");
    }

    private String sh(String script) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-ec", script).directory(desk.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process shell = builder.start();
        shell.getOutputStream().close();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(script + "\n" + out).isZero();
        return out.stripTrailing();
    }

    private Map<String, String> environment() {
        return Map.of(
                "LC_ALL", "C.UTF-8",
                "CI", "true",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString());
    }
}
