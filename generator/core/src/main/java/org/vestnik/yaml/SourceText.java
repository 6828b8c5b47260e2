package org.vestnik.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.SourcePosition;

/**
 * The text that is read and its place in the file. An offset counts UTF-16 units from the text's beginning; a line ends
 * with LF, CR LF or CR.
 */
final class SourceText {

    private final String text;
    private final Path file;
    private final int firstLine;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private int lastLine = 0;
    private int lastColumn = 0;
    private int lastOffset = 0;

    SourceText(String text, Path file, int firstLine) {
        this.text = text;
        this.file = file;
        this.firstLine = firstLine;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && charAt(i + 1) != '\n')) {
                lineStarts.add(i + 1);
            }
        }
    }

    String text() {
        return text;
    }

    /** The character at an offset; a line feed behind the end. */
    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** From an offset to the end of its line. */
    String restOfLine(int offset) {
        int end = offset;
        while (charAt(end) != '\n' && charAt(end) != '\r') {
            end++;
        }
        return text.substring(Math.min(offset, text.length()), Math.min(end, text.length()));
    }

    /** What stands before an offset on its line. */
    String startOfLine(int offset) {
        return text.substring(lineStarts.get(lineOf(offset)), offset);
    }

    /** The offset of the nearest line with text above that of an offset; of the first line if there is none. */
    int lineAbove(int offset) {
        int line = Math.max(0, lineOf(offset) - 1);
        while (line > 0 && restOfLine(lineStarts.get(line)).isBlank()) {
            line--;
        }
        return lineStarts.get(line);
    }

    /**
     * The offset of a place that the library counts: both from 0, the column in code points. Goes on from the place
     * asked for last, since tokens come in order and a line may be long.
     */
    int offset(int line, int column) {
        if (line != lastLine || column < lastColumn) {
            lastLine = line;
            lastColumn = 0;
            lastOffset = lineStarts.get(Math.min(line, lineStarts.size() - 1));
        }
        while (lastColumn < column && lastOffset < text.length()) {
            lastOffset += Character.charCount(text.codePointAt(lastOffset));
            lastColumn++;
        }
        return lastOffset;
    }

    SourcePosition position(int offset) {
        int line = lineOf(offset);
        return SourcePosition.ofZeroBased(file, firstLine - 1 + line, offset - lineStarts.get(line));
    }

    /** The line of an offset, from 0. */
    int lineOf(int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
