package org.vestnik.acceptance.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** A folder of files that was written for readers. Its pages are parsed once, when it is opened. */
public final class WrittenSite {

    private static final String SITEMAP_LINE = "Sitemap: ";

    private final Path root;
    private final Set<String> files;
    private final Map<String, WrittenPage> pages = new TreeMap<>();
    private final String address;

    private WrittenSite(Path root) throws IOException {
        this.root = root;
        try (var tree = Files.walk(root)) {
            files = new TreeSet<>(tree.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList());
        }
        for (String file : files) {
            if (file.endsWith(".html")) {
                pages.put(file, new WrittenPage(file, Jsoup.parse(text(file))));
            }
        }
        address = text("robots.txt")
                .lines()
                .filter(line -> line.startsWith(SITEMAP_LINE))
                .map(line -> line.substring(SITEMAP_LINE.length(), line.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("robots.txt names no sitemap"));
    }

    /** Opens a site; its absolute address is taken from the line in {@code robots.txt} that names the sitemap. */
    public static WrittenSite at(Path root) {
        try {
            return new WrittenSite(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    /** Where the site says it is published; ends in {@code /}. */
    public String address() {
        return address;
    }

    /** All files, sorted, relative to the root, with {@code /}. */
    public Set<String> files() {
        return files;
    }

    /** All HTML pages, sorted by file. */
    public List<WrittenPage> pages() {
        return List.copyOf(pages.values());
    }

    public Optional<WrittenPage> page(String file) {
        return Optional.ofNullable(pages.get(file));
    }

    /** Files whose path ends so, such as {@code feed.xml}, sorted. */
    public List<String> filesNamed(String ending) {
        return files.stream()
                .filter(file -> file.equals(ending) || file.endsWith("/" + ending))
                .toList();
    }

    public byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** The file behind an absolute address of this site, {@code index.html} for a folder; empty if it is another site's or missing. */
    public Optional<String> fileAt(String absolute) {
        return Reference.parse(absolute)
                .filter(reference -> reference.isBelow(address))
                .map(reference -> reference.fileBelow(address))
                .filter(files::contains);
    }
}
