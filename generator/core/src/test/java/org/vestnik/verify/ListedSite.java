package org.vestnik.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.hash.Sha256;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** A small site with its manifest, made without the writer of sites: what verifies must not rest on what writes. */
record ListedSite(Path folder) {

    /** Writes files of these names and a manifest that lists them. */
    static ListedSite write(Path folder, String... names) throws IOException {
        ListedSite site = new ListedSite(folder);
        for (String name : names) {
            site.with(name, "This is " + name + "\n");
        }
        return site.list();
    }

    /** Puts a file there, listed or not. */
    ListedSite with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes the manifest of what is there. */
    ListedSite list() throws IOException {
        SortedMap<String, String> lines = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("manifest.sha256")) {
                    lines.put(name, Sha256.hex(Files.readAllBytes(file)) + "  " + name + "\n");
                }
            }
        }
        return with("manifest.sha256", String.join("", lines.values()));
    }

    Place place() {
        return new Place.OnDisk(folder.toString(), folder);
    }

    /** What is found in this copy: a code and its first detail each. */
    List<String> found() {
        return found(place(), Optional.empty(), Optional.empty());
    }

    static List<String> found(Place site, Optional<Place> against, Optional<String> key) {
        Problems problems = new Problems();
        new Verification(site, against, key.map(text -> EditorKey.parse(text).orElseThrow()), problems).verify();
        return problems.list().stream().map(ListedSite::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code().id()
                + (problem.details().isEmpty() ? "" : " " + problem.details().get(0));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
