package org.vestnik.language;

/**
 * Tells a hyphen that is plainly a minus: before a number of up to three digits that has degrees or per cent after it, or a
 * word such as "from" or "below" before. All others may be slips of the keyboard, options of commands or parts of codes.
 */
final class Minus {

    private static final int MOST_DIGITS = 3;
    private static final String SIGNS = "°%‰";

    private final WordList after;
    private final WordList before;

    Minus(LanguageTable table) {
        after = new WordList(table.words("type.minus.after"));
        before = new WordList(table.words("type.minus.before"));
    }

    boolean stands(TextRuns text, int at) {
        char last = text.at(at - 1);
        boolean begins = (Sign.isSpace(last) && !Sign.isDigit(text.at(at - 2))) || last == '(';
        int end = digitsEnd(text, at + 1);
        if (!begins || end == at + 1 || end > at + 1 + MOST_DIGITS) {
            return false;
        }
        boolean fraction = (text.at(end) == '.' || text.at(end) == ',') && Sign.isDigit(text.at(end + 1));
        return isMeasured(text, at, fraction ? digitsEnd(text, end + 1) : end) && !Addresses.holds(text, at);
    }

    private boolean isMeasured(TextRuns text, int at, int end) {
        char next = text.at(end);
        int unit = Sign.isSpace(next) ? end + 1 : end;
        if (SIGNS.indexOf(text.at(unit)) >= 0) {
            return true;
        }
        boolean ends = Sign.isSpace(next) || (Sign.isClosing(next) && !Sign.isDigit(text.at(end + 1)));
        return ends && (after.holdSmall(text, unit, text.wordEnd(unit)) || isAfterWord(text, at - 1));
    }

    private boolean isAfterWord(TextRuns text, int space) {
        int start = text.wordStart(space);
        return Sign.isSpace(text.at(start - 1)) && before.holdSmall(text, start, space);
    }

    private static int digitsEnd(TextRuns text, int from) {
        int end = from;
        while (Sign.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }
}
