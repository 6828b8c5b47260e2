package org.vestnik.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import org.vestnik.problem.SourcePosition;

/** The text that is being rendered, and the way from an offset in it to a place in the author's file. */
final class Source {

    private final MarkdownText markdown;
    private final String text;
    private final StoppableText stoppable;
    private final boolean backslashes;
    private int[] lineStarts = {};

    Source(MarkdownText markdown) {
        this.markdown = markdown;
        this.text = SignSpaces.mended(markdown.text());
        this.stoppable = new StoppableText(text);
        this.backslashes = text.indexOf('\\') >= 0;
    }

    MarkdownText markdown() {
        return markdown;
    }

    String text() {
        return text;
    }

    /** The same text for the parser. */
    StoppableText stoppable() {
        return stoppable;
    }

    /** Whether there is any backslash: if not, no text needs a look for escapes. */
    boolean hasBackslashes() {
        return backslashes;
    }

    /** Whether the characters are one unbroken part of the text, so that it can be read without copying. */
    boolean holds(BasedSequence chars) {
        return chars instanceof SubSequence && chars.getBase() == stoppable;
    }

    SourcePosition at(BasedSequence chars) {
        return at(chars.getStartOffset());
    }

    SourcePosition at(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = findLines();
        }
        int known = Math.min(Math.max(offset, 0), text.length());
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= known) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return SourcePosition.ofZeroBased(markdown.file(), markdown.firstLine() - 1 + low, known - lineStarts[low]);
    }

    private int[] findLines() {
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        return starts;
    }
}
