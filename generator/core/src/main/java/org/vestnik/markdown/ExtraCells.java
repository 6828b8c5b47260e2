package org.vestnik.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/** Reports the cells of a row beyond those of the table's head: they are not shown (GitHub's tables extension). */
final class ExtraCells {

    /** Where a bar parts no cells: behind a backslash, in a comment, in code; then any other character. */
    private static final Pattern PIECE =
            Pattern.compile("\\\\.|<!--.*?-->|(?<ticks>`++)(?:.*?(?<!`)\\k<ticks>(?!`))?|.");

    private ExtraCells() {}

    static void report(Node row, Draft draft) {
        Node last = row.getLastChild();
        if (!(last instanceof TableCell)) {
            return;
        }
        String text = draft.source().text();
        int extra = filled(text.substring(last.getEndOffset(), lineEnd(last, text)));
        if (extra > 0) {
            int shown = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                shown += cell instanceof TableCell ? 1 : 0;
            }
            draft.report(
                    row.getStartOffset(),
                    ProblemCode.TABLE_CELLS_LOST,
                    Integer.toString(extra),
                    Integer.toString(shown));
        }
    }

    /** Up to where nothing is shown of what follows the last cell of a row. */
    static int lineEnd(Node last, String text) {
        int end = text.indexOf('\n', last.getEndOffset());
        return end < 0 ? text.length() : end;
    }

    /** How many of the cells there hold anything but comments: an empty one is no loss. */
    private static int filled(String cells) {
        int filled = 0;
        boolean counted = false;
        for (Matcher piece = PIECE.matcher(cells); piece.find(); ) {
            String shown = piece.group();
            if (shown.equals("|")) {
                counted = false;
            } else if (!counted && !shown.isBlank() && !shown.startsWith("<!--")) {
                counted = true;
                filled++;
            }
        }
        return filled;
    }
}
