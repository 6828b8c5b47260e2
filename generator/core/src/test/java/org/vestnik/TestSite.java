package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small bulletin on disk, written as one text so that a test shows all its input: each line {@code
 * -- content/ru/x.md --} begins a file.
 *
 * @param root the bulletin's root
 */
public record TestSite(Path root) {

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^-- (\\S.*\\S) --\\n");

    /** Writes all files of the text below a folder, which need not exist. */
    public static TestSite write(Path root, String text) {
        TestSite site = new TestSite(root);
        files(text).forEach(site::with);
        return site;
    }

    /** The files of such a text by name, in its order. */
    public static Map<String, String> files(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher separator = SEPARATOR.matcher(text);
        boolean more = separator.find();
        while (more) {
            String name = separator.group(1);
            int start = separator.end();
            more = separator.find();
            files.put(name, text.substring(start, more ? separator.start() : text.length()));
        }
        return files;
    }

    /** Adds a file, in UTF-8, or puts this text in its place. */
    public TestSite with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file, or puts these bytes in its place. */
    public TestSite with(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Path path(String name) {
        return root.resolve(name);
    }
}
