package org.vestnik;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Properties;
import org.vestnik.plan.Visibility;

/**
 * A folder of {@code src/test/sites}: {@code content/}, maybe {@code templates/} over those of {@code _theme/}, maybe
 * {@code options}; and what comes of it.
 *
 * @param folder its name is the sentence that it proves
 */
record GoldenSite(Path folder) {

    private static final String CLOCK = "2026-03-01T12:00:00+03:00";

    /** Copies the sources below an empty root and builds them. The other way: last file first, on one thread. */
    SiteBuild in(Path root, boolean otherWay) {
        SiteFiles.of(SiteBuild.PRINTING_THEME).copyTo(root.resolve("templates"), otherWay);
        SiteFiles.of(folder.resolve("templates")).copyTo(root.resolve("templates"), otherWay);
        SiteFiles.of(folder.resolve("content")).copyTo(root.resolve("content"), otherWay);
        Properties options = options();
        Visibility visibility = new Visibility(
                OffsetDateTime.parse(options.getProperty("clock", CLOCK)).toInstant(),
                Boolean.parseBoolean(options.getProperty("drafts")),
                Boolean.parseBoolean(options.getProperty("future")),
                Boolean.parseBoolean(options.getProperty("expired")));
        return new SiteBuild(root, visibility, Boolean.parseBoolean(options.getProperty("strict")), otherWay ? 1 : 4);
    }

    /** The whole site as one text: each file under a line with its name, a zip unpacked; of what is no text only its length. */
    static String told(SiteFiles site) {
        StringBuilder text = new StringBuilder();
        site.bytes().forEach((name, bytes) -> {
            if (!name.equals("manifest.sha256")) {
                String content = name.matches(".*\\.(jpg|png|gif|webp|pdf)")
                        ? "(" + bytes.length + " bytes)"
                        : site.text(name).stripTrailing();
                text.append("-- ").append(name).append(" --\n").append(content).append("\n\n");
            }
        });
        return text.toString();
    }

    /** The site that is expected; empty if none is to be written. */
    Optional<String> expectedSite() {
        return read("expected.txt");
    }

    /** The exit code and the problems, a line each; empty if none are expected. */
    Optional<String> expectedProblems() {
        return read("expected-problems.txt");
    }

    void overwrite(Optional<String> site, Optional<String> problems) {
        write("expected.txt", site);
        write("expected-problems.txt", problems);
    }

    private Properties options() {
        Properties options = new Properties();
        try {
            options.load(new StringReader(read("options").orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return options;
    }

    private Optional<String> read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, Optional<String> text) {
        try {
            if (text.isPresent()) {
                Files.writeString(folder.resolve(name), text.get());
            } else {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
