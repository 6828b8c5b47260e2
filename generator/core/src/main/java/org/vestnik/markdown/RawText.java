package org.vestnik.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/** Raw HTML as its author wrote it, without the quote marks and indents of the block it stands in. */
final class RawText {

    private final String text;
    private final int[] starts;
    private final int[] offsets;

    private RawText(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    /** @param lines at least one, line ends included */
    static RawText of(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] offsets = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            offsets[i] = lines.get(i).getStartOffset();
            text.append(lines.get(i));
        }
        return new RawText(text.toString(), starts, offsets);
    }

    String text() {
        return text;
    }

    /** The offset in the source of an offset in this text. */
    int offset(int at) {
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return offsets[line] + at - starts[line];
    }
}
