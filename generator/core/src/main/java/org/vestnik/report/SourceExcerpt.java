package org.vestnik.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.problem.SourcePosition;

/**
 * The line of a file that a problem stands on, cut to a width that can be read.
 *
 * @param text without control characters
 * @param column of the problem in this text, 0-based
 */
public record SourceExcerpt(String text, int column) {

    private static final int LINE_WIDTH = 100;
    private static final long LARGEST_FILE = 1024 * 1024;

    /**
     * The line at a place; empty if it can't be shown.
     *
     * @param root the bulletin's root
     */
    public static Optional<SourceExcerpt> of(Path root, SourcePosition at) {
        Path file = root.resolve(at.file());
        try {
            if (!Files.isRegularFile(file) || Files.isSymbolicLink(file) || Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
                return all.skip(at.line() - 1L).findFirst().flatMap(l -> excerpt(l, at.column()));
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<SourceExcerpt> excerpt(String line, int column) {
        String text = line.replace("\uFEFF", "").replaceAll("[\\p{Cc}\\p{Cf}]", " ");
        if (text.isBlank() || column > text.length() + 1) {
            return Optional.empty();
        }
        int from = Math.max(0, column - 1 - LINE_WIDTH / 2);
        int to = Math.min(text.length(), from + LINE_WIDTH);
        return Optional.of(new SourceExcerpt(text.substring(from, to), column - 1 - from));
    }
}
