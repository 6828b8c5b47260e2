package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page or article of the user's guide. An example that is a file has its name in backticks on a line of its own above it.
 *
 * @param file below {@link #FOLDER}
 * @param text the whole page
 */
record GuidePage(Path file, String text) {

    static final Path FOLDER = Path.of("../docs/guide");

    private static final Pattern BLOCK = Pattern.compile("(?ms)(?:^`([^`\\n]+)`\\n\\n)?^```(\\w+)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    /** All pages and articles of one language, by name. */
    static List<GuidePage> all(String language) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("content").resolve(language))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(GuidePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GuidePage read(Path file) {
        try {
            return new GuidePage(FOLDER.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples that are files, by name. */
    Map<String, String> shownFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        blocks().filter(block -> block.group(1) != null).forEach(block -> files.put(block.group(1), block.group(3)));
        return files;
    }

    /** The languages, such as {@code sh}, of blocks that are not said to be files. */
    List<String> otherBlocks() {
        return blocks().filter(block -> block.group(1) == null)
                .map(block -> block.group(2))
                .toList();
    }

    /** The lines that Vestnik is said to print. */
    List<String> told() {
        return blocks().filter(block -> block.group(2).equals("text"))
                .flatMap(block -> block.group(3).lines())
                .toList();
    }

    /** Which files it leads to, other sites and its examples aside. */
    List<Path> links() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(link -> file.resolveSibling(link.group(1)).normalize())
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private Stream<MatchResult> blocks() {
        return BLOCK.matcher(text).results();
    }
}
