package org.vestnik.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A Git repository on this disk, read and never asked. */
public final class Repository {

    /** Hosts where a repository is public unless its owner says otherwise, or easily becomes so. */
    private static final Set<String> FORGES = Set.of(
            "github.com",
            "gitlab.com",
            "codeberg.org",
            "bitbucket.org",
            "git.sr.ht",
            "gitea.com",
            "gitverse.ru",
            "gitflic.ru",
            "salsa.debian.org",
            "framagit.org");

    private static final Pattern OTHER_HASH = Pattern.compile("(?i)\\s*objectformat\\s*=\\s*\"?(?!sha1\\b)\\w+.*");
    private static final Pattern ADDRESS = Pattern.compile("\\s*url\\s*=\\s*\"?(.*?)\"?\\s*");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z+]+://)?(?:[^@/]*@)?([A-Za-z0-9.-]+\\.[A-Za-z]+)(?::\\d+)?[:/].*");

    private final Path root;
    private final Path own;
    private final Path common;

    private Repository(Path root, Path own, Path common) {
        this.root = root;
        this.own = own;
        this.common = common;
    }

    /** The repository that holds a folder; empty if none does. */
    public static Optional<Repository> around(Path folder) throws IOException {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(new Repository(at, git, git));
            }
            if (Files.isRegularFile(git)) {
                Path own = at.resolve(text(git).replaceFirst("^gitdir: ", "").strip())
                        .normalize();
                Path common = own.resolve("commondir");
                return Optional.of(new Repository(
                        at,
                        own,
                        Files.exists(common) ? own.resolve(text(common).strip()).normalize() : own));
            }
        }
        return Optional.empty();
    }

    /** Who signed the commits that lead to the present one, and what was done on this machine. */
    public Commits commits() throws IOException {
        return Commits.of(new Objects(common.resolve("objects")), head(), reflog());
    }

    /** The files that are or will be in its commits, relative to a folder in it; empty if the list can't be read, as that of SHA-256. */
    public Optional<Set<Path>> tracked(Path folder) throws IOException {
        Path index = own.resolve("index");
        if (!Files.exists(index)) {
            return Optional.of(Set.of());
        }
        if (config().stream().anyMatch(line -> OTHER_HASH.matcher(line).matches())) {
            return Optional.empty();
        }
        Path below = root.toRealPath().relativize(folder.toRealPath());
        try {
            return Index.read(Files.readAllBytes(index), below);
        } catch (InvalidPathException notNamedHere) {
            return Optional.empty();
        }
    }

    /** The forges that it is pushed to and that show repositories to everybody. */
    public List<String> forges() throws IOException {
        List<String> forges = new ArrayList<>();
        for (String line : config()) {
            var address = ADDRESS.matcher(line);
            var host = HOST.matcher(address.matches() ? address.group(1) : "");
            if (host.matches()) {
                String name = host.group(1).toLowerCase(Locale.ROOT).replaceFirst("^(ssh|altssh|www)\\.", "");
                if (FORGES.contains(name) && !forges.contains(name)) {
                    forges.add(name);
                }
            }
        }
        return List.copyOf(forges);
    }

    private Optional<String> head() throws IOException {
        String head = text(own.resolve("HEAD")).strip();
        if (!head.startsWith("ref: ")) {
            return Optional.of(head);
        }
        String name = head.substring(5);
        Path loose = common.resolve(name).normalize();
        if (loose.startsWith(common) && Files.exists(loose)) {
            return Optional.of(text(loose).strip());
        }
        Path packed = common.resolve("packed-refs");
        return Files.exists(packed)
                ? text(packed)
                        .lines()
                        .filter(line -> line.endsWith(" " + name))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .findFirst()
                : Optional.empty();
    }

    /** What was done in this very copy: each line ends in who did it. */
    private List<String> reflog() throws IOException {
        Path log = own.resolve("logs/HEAD");
        return Files.exists(log) ? text(log).lines().toList() : List.of();
    }

    private List<String> config() throws IOException {
        Path config = common.resolve("config");
        return Files.exists(config) ? text(config).lines().toList() : List.of();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
