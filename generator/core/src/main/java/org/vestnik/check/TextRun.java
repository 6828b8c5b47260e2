package org.vestnik.check;

import java.util.List;

/**
 * Text of one language that is read in one go: of a paragraph, a heading, a cell, an attribute. Where a part of it is in
 * another language, code or an address, stands {@link #GAP}.
 *
 * @param language of the nearest {@code lang}, in lower case; empty if there is none
 * @param rightToLeft whether the nearest {@code dir} says so
 * @param starts where the pieces that it was put together from begin: in the text, and on the page
 */
record TextRun(String text, String language, boolean rightToLeft, List<Start> starts) {

    /** In place of what is not of this run. */
    static final char GAP = '\uFFFC';

    TextRun {
        starts = List.copyOf(starts);
    }

    /** Where a piece begins. */
    record Start(int index, Spot at) {}

    /** Where a character stands on the page, as nearly as is known. */
    Spot spot(int index) {
        Start nearest = starts.get(0);
        for (Start start : starts) {
            nearest = start.index() <= index ? start : nearest;
        }
        String before = text.substring(Math.min(nearest.index(), index), index);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int column = lines == 0 ? nearest.at().column() + before.length() : before.length() - before.lastIndexOf('\n');
        return new Spot(nearest.at().line() + lines, column);
    }
}
