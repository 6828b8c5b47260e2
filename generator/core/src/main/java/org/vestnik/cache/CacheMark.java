package org.vestnik.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The sign that a folder is a cache of ours and may be deleted whole: a {@code CACHEDIR.TAG} (Cache Directory Tagging
 * Specification), which also tells programs that make backups to pass over it.
 */
public final class CacheMark {

    private static final String NAME = "CACHEDIR.TAG";
    private static final String TEXT = """
            Signature: 8a477f597d28d172789f06886806bc55
            # This folder is a cache of Vestnik. It may be deleted at any time.
            """;

    private CacheMark() {}

    /** Marks a folder that holds nothing yet. One that holds anything may be somebody's, and is left as it is. */
    static void put(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.writeString(folder.resolve(NAME), TEXT);
    }

    /** Whether a build marked this folder. */
    public static boolean isOn(Path folder) throws IOException {
        Path mark = folder.resolve(NAME);
        return Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                && Files.size(mark) == TEXT.getBytes(StandardCharsets.UTF_8).length
                && Files.readString(mark).equals(TEXT);
    }
}
