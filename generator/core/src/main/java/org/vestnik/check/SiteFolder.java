package org.vestnik.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.problem.Suggestion;

/**
 * The files of a written site.
 *
 * @param names below its root, with {@code /}, sorted
 */
record SiteFolder(Path root, NavigableSet<String> names) {

    static SiteFolder walk(Path root) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
        return new SiteFolder(root, names);
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
        return Suggestion.nearest(path, names.subSet(folder, folder + Character.MAX_VALUE))
                .or(() -> Suggestion.nearest(path, names.size() > 5_000 ? new TreeSet<>() : names))
                .or(() -> frontPage(folder))
                .orElse("index.html");
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
