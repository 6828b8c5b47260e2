package org.vestnik.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

/** Writes a table; columns are aligned by the classes {@code center} and {@code right}. */
final class TableWriter {

    private final Draft draft;
    private final InlineWriter inlines;

    TableWriter(Draft draft, InlineWriter inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    void write(TableBlock table) {
        boolean prose = draft.plain().prose(false);
        draft.html().markup("<table tabindex=\"0\">\n"); // it scrolls in itself on narrow screens
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                part("<thead>\n", part, "</thead>\n");
            } else if (part instanceof TableBody && part.hasChildren()) {
                part("<tbody>\n", part, "</tbody>\n");
            }
        }
        draft.html().markup("</table>\n");
        draft.plain().prose(prose);
    }

    private void part(String start, Node part, String end) {
        draft.html().markup(start);
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                draft.html().markup("<tr>");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        cell(tableCell);
                    }
                }
                ExtraCells.report(row, draft);
                draft.html().markup("</tr>\n");
            }
        }
        draft.html().markup(end);
    }

    private void cell(TableCell cell) {
        draft.html().markup(cell.isHeader() ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            draft.html().markup(" class=\"center\"");
        } else if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            draft.html().markup(" class=\"right\"");
        }
        draft.html().markup(">");
        inlines.children(cell);
        draft.plain().endBlock();
        draft.html().markup(cell.isHeader() ? "</th>" : "</td>");
    }
}
