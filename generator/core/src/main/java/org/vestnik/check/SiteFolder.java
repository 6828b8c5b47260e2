package org.vestnik.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.vestnik.problem.Suggestion;

/** The files of a written site. Thread-safe. */
final class SiteFolder {

    private final Path root;
    private final NavigableSet<String> names;
    private final Map<String, Suggestion> suggestions = new ConcurrentHashMap<>();

    private SiteFolder(Path root, NavigableSet<String> names) {
        this.root = root;
        this.names = names;
    }

    static SiteFolder walk(Path root) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
        return new SiteFolder(root, names);
    }

    /** Below its root, with {@code /}, sorted. */
    NavigableSet<String> names() {
        return names;
    }

    boolean has(String file) {
        return names.contains(file);
    }

    /** In bytes. */
    long size(String name) throws IOException {
        return Files.size(root.resolve(name));
    }

    byte[] read(String name) throws IOException {
        return Files.readAllBytes(root.resolve(name));
    }

    /** The file that a dead address was most likely meant to name; of a folder that is there, its front page. */
    String nearest(String path) {
        String folder = path.substring(0, path.lastIndexOf('/', Math.max(0, path.length() - 2)) + 1);
        return below(folder)
                .nearest(path)
                .or(() -> below("").nearest(path))
                .or(() -> frontPage(folder))
                .orElse("index.html");
    }

    private Suggestion below(String folder) {
        return suggestions.computeIfAbsent(
                folder, f -> new Suggestion(f.isEmpty() ? names : names.subSet(f, f + Character.MAX_VALUE)));
    }

    private Optional<String> frontPage(String folder) {
        for (String at = folder; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1)) {
            if (has(at + "index.html")) {
                return Optional.of(at + "index.html");
            }
        }
        return Optional.empty();
    }
}
