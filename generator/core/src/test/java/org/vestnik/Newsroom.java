package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.problem.Problem;

/**
 * An editor's repository with a small bulletin, a bare repository that it publishes to, and settings of git that are his alone:
 * those of the machine that tests run on do not count.
 *
 * @param folder of all
 * @param root the editor's repository
 */
record Newsroom(Path folder, Path root) {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final PublishOptions USUAL = new PublishOptions("origin", "site", false, Optional.empty(), Map.of());

    static Newsroom in(Path folder) {
        Newsroom room = new Newsroom(folder, folder.resolve("desk"));
        write(room.globalSettings(), "");
        room.sh(folder, "git init -q -b main desk && git init -q --bare site.git");
        room.with("content/bulletin.yaml", """
                        title: {en: Our Bulletin, ru: Наш вестник}
                        languages: [en, ru]
                        zone: Europe/Moscow
                        url: https://bulletin.example
                        """)
                .with("content/en/first.md", article("The first article", "Text."))
                .with("content/ru/first.md", article("Первая статья", "Текст."))
                .with(".gitignore", "target/\n");
        room.sh("git config user.name Desk && git config user.email desk@bulletin.example");
        room.sh("git add -A && git commit -qm First && git remote add origin ../site.git");
        return room;
    }

    static String article(String title, String text) {
        return "---\ntitle: " + title + "\ndate: 2026-02-02\n---\n\n" + text + "\n";
    }

    /** Another editor, with a copy of this repository. */
    Newsroom colleague(String name, String... cloneOptions) {
        sh(folder, "git clone -q " + String.join(" ", cloneOptions) + " file://" + root + " " + name);
        Newsroom colleague = new Newsroom(folder, folder.resolve(name));
        colleague.sh("git config user.name Colleague && git config user.email colleague@bulletin.example");
        colleague.sh("git remote set-url origin ../site.git && git remote add desk ../desk");
        return colleague;
    }

    Newsroom with(String file, String text) {
        write(root.resolve(file), text);
        return this;
    }

    Newsroom committed(String file, String text) {
        with(file, text).sh("git add -A && git commit -qm Next");
        return this;
    }

    Path remote() {
        return folder.resolve("site.git");
    }

    Path globalSettings() {
        return folder.resolve("gitconfig");
    }

    PublishReport publish() {
        return publish(USUAL, NOW);
    }

    PublishReport publish(Instant now) {
        return publish(USUAL, now);
    }

    PublishReport publish(String remote, String branch) {
        return publish(new PublishOptions(remote, branch, false, Optional.empty(), Map.of()), NOW);
    }

    PublishReport publishOver(String commit) {
        return publish(new PublishOptions("origin", "site", false, Optional.of(commit), Map.of()), NOW);
    }

    PublishReport dryRun() {
        return publish(new PublishOptions("origin", "site", true, Optional.empty(), Map.of()), NOW);
    }

    /** @param more of the environment, beside that of this room */
    PublishReport publishUnder(Map<String, String> more) {
        return publish(new PublishOptions("origin", "site", false, Optional.empty(), more), NOW);
    }

    private PublishReport publish(PublishOptions options, Instant now) {
        Map<String, String> environment = environment();
        environment.putAll(options.environment());
        PublishOptions here =
                new PublishOptions(options.remote(), options.branch(), options.dryRun(), options.over(), environment);
        return new BulletinPublisher(BuildRequest.in(root, now), here, Progress.UNWATCHED).publish();
    }

    Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "PATH", System.getenv("PATH"),
                "HOME", folder.toString(),
                "LC_ALL", "C.UTF-8",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", globalSettings().toString()));
    }

    /** What a shell prints in the editor's repository. */
    String sh(String script) {
        return sh(root, script);
    }

    String sh(Path where, String script) {
        return new String(bytes(where, script), StandardCharsets.UTF_8).stripTrailing();
    }

    byte[] bytes(Path where, String script) {
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-ec", script)
                    .directory(where.toFile())
                    .redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(environment());
            builder.environment().put("MARK", mark().toString());
            builder.environment().put("MARKER", folder.resolve("marker").toString());
            Process shell = builder.start();
            shell.getOutputStream().close();
            byte[] out = shell.getInputStream().readAllBytes();
            assertThat(shell.waitFor())
                    .as(script + "\n" + new String(out, StandardCharsets.UTF_8))
                    .isZero();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comes to be if {@link #marker} is started. */
    Path mark() {
        return folder.resolve("mark");
    }

    /** A program that leaves a mark. */
    Newsroom marker() {
        write(folder.resolve("marker"), "#!/bin/sh\necho \"$0 $*\" >> '" + mark() + "'\nexit 1\n");
        sh("chmod +x \"$MARKER\"");
        return this;
    }

    /** The published branch's last commit; empty if there is no such branch. */
    String tip() {
        return sh(remote(), "git rev-parse -q --verify refs/heads/site || true");
    }

    /** How many commits the branch has. */
    int commits() {
        return Integer.parseInt(sh(remote(), "git rev-list --count site"));
    }

    /** Mode and name of each published file. */
    List<String> published() {
        return sh(remote(), "git -c core.quotePath=false ls-tree -r site | sed 's/ blob [0-9a-f]*//'")
                .lines()
                .toList();
    }

    byte[] published(String file) {
        return bytes(remote(), "git cat-file blob 'site:" + file + "'");
    }

    /** All files of the editor's repository but what builds make, with their bytes. */
    SortedMap<String, String> desk() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(root.resolve("target")))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(), Newsroom::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes(PublishReport report) {
        List<String> codes = new ArrayList<>();
        for (Problem problem : report.problems()) {
            codes.add(problem.code().id());
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
