package org.vestnik.acceptance.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small good site made by hand, into which tests plant faults: a check that cannot fail proves nothing. */
public final class MiniSite {

    private MiniSite() {}

    /** Copies it below a new folder of that name and returns the folder. */
    public static Path copyTo(Path parent) throws IOException {
        Path target = parent.resolve("mini-site");
        Path source = source();
        try (var tree = Files.walk(source)) {
            for (Path file : tree.sorted().toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
        writeManifest(target);
        return target;
    }

    /** Replaces a text in one of its files; the text must be there, else the plant would prove nothing. */
    public static void plant(Path site, String file, String good, String bad) throws IOException {
        String before = Files.readString(site.resolve(file));
        if (!before.contains(good)) {
            throw new IllegalArgumentException(file + " does not hold: " + good);
        }
        Files.writeString(site.resolve(file), before.replace(good, bad));
    }

    private static Path source() {
        try {
            return Path.of(MiniSite.class.getResource("/mini-site").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeManifest(Path site) throws IOException {
        var lines = new StringBuilder();
        WrittenSite written = WrittenSite.at(site);
        for (String file : written.files()) {
            lines.append(Sha256.of(written.bytes(file)))
                    .append("  ")
                    .append(file)
                    .append('\n');
        }
        Files.writeString(site.resolve("manifest.sha256"), lines);
    }
}
