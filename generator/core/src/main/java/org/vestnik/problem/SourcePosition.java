package org.vestnik.problem;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a source file. Lines and columns are 1-based, as an editor shows them; columns count UTF-16 units.
 *
 * @param file relative to the bulletin's root, such as {@code content/ru/x.md}
 */
public record SourcePosition(Path file, int line, int column) implements Comparable<SourcePosition> {

    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::fileName)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("must be >= 1: line " + line + ", column " + column);
        }
    }

    /** The only place that adds 1: YAML marks and Markdown spans count from 0. */
    public static SourcePosition ofZeroBased(Path file, int line, int column) {
        return new SourcePosition(file, line + 1, column + 1);
    }

    /** The first character of a file: the place of what concerns the file as a whole. */
    public static SourcePosition startOf(Path file) {
        return new SourcePosition(file, 1, 1);
    }

    /** Where the character at an offset of a file's text stands. Lines end in {@code \n}. */
    public static SourcePosition in(Path file, String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        long lines = text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return ofZeroBased(file, (int) lines, offset - lineStart);
    }

    /** A file's name as messages show it: with {@code /} on every system. */
    public static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** The file's name with {@code /} on every system. */
    public String fileName() {
        return nameOf(file);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return fileName() + ":" + line + ":" + column;
    }
}
