package org.vestnik.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives quotations the marks of a language. Which way a mark looks is read from its neighbours; marks are then joined in
 * pairs, and a pair gets the marks of its depth. What has no partner stays as it is: nobody knows what was meant.
 */
final class QuoteMarks {

    private final String outer;
    private final String inner;
    private final String setAnew;
    private final boolean single;
    private final WordList elided;

    QuoteMarks(LanguageTable table) {
        String marks = String.join("", table.words("type.quotes"));
        outer = marks.substring(0, 2);
        inner = marks.substring(2, 4);
        setAnew = "\"'" + table.optional("type.quotes.anew").orElse("");
        single = table.optional("type.quotes.single").isPresent();
        elided = new WordList(table.words("type.elided"));
    }

    /** @param doubled whether only double marks are set, and apostrophes stay
     * @return whether anything was changed */
    boolean set(TextRuns text, boolean doubled) {
        boolean changed = false;
        List<QuoteMark> marks = new ArrayList<>();
        Deque<QuoteMark> open = new ArrayDeque<>();
        for (int place = 0; place < text.places().count(); place++) {
            int i = text.places().at(place);
            char c = text.at(i);
            if (!Sign.isQuote(c) || text.isKept(i) || (doubled && c == '\'') || Addresses.holds(text, i)) {
                continue;
            }
            if ((c == '\'' || c == '’') && isApostrophe(text, i)) {
                text.replace(i, '’');
                changed |= c == '\'';
                continue;
            }
            QuoteMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            QuoteMark mark = mark(text, i, last, open);
            if (mark != null) {
                marks.add(mark);
                join(mark, open);
            }
        }
        Deque<QuoteMark> around = new ArrayDeque<>();
        for (QuoteMark mark : marks) {
            changed |= mark.partner == null ? lone(text, mark) : paired(text, mark, around);
        }
        return changed;
    }

    /** The mark at this place; null if it is none, but inches or a slip of the keyboard. */
    private QuoteMark mark(TextRuns text, int at, QuoteMark last, Deque<QuoteMark> open) {
        char c = text.at(at);
        boolean own = outer.indexOf(c) >= 0 || inner.indexOf(c) >= 0 || setAnew.indexOf(c) >= 0;
        if (own && (c == '«' || c == '»' || c == '„')) {
            return new QuoteMark(at, c, c != '»');
        }
        if (setAnew.indexOf(c) >= 0 && c == '“' && isInLowMark(open)) {
            return new QuoteMark(at, c, false);
        }
        boolean afterOpening = last != null && last.at == at - 1 && last.opens;
        boolean opens = canOpen(text, at, afterOpening);
        boolean closes = !afterOpening && canClose(text, at);
        if (opens != closes) {
            boolean isInch = closes && (c == '"' || c == '\'') && isInch(text, at, open);
            return isInch ? null : new QuoteMark(at, c, opens);
        }
        boolean straight = c == '"' || c == '\'';
        if (!opens && (straight || Sign.isSingleQuote(c))) {
            return null;
        }
        return new QuoteMark(at, c, straight ? open.isEmpty() : isOpeningMark(c));
    }

    /** Whether the quotation that is open begins with the mark that only “ closes. */
    private static boolean isInLowMark(Deque<QuoteMark> open) {
        for (QuoteMark mark : open) {
            if (!mark.isSingle()) {
                return mark.sign == '„';
            }
        }
        return false;
    }

    private boolean isOpeningMark(char c) {
        boolean own = outer.indexOf(c) >= 0 || inner.indexOf(c) >= 0;
        return own ? outer.charAt(0) == c || inner.charAt(0) == c : Sign.isOpening(c);
    }

    private static boolean canOpen(TextRuns text, int at, boolean afterOpening) {
        char before = text.at(at - 1);
        char after = text.at(at + 1);
        boolean begins = afterOpening
                || Sign.isSpace(before)
                || "([{/-".indexOf(before) >= 0
                || Sign.isDash(before)
                || before == TextRuns.OBJECT;
        boolean word = !Sign.isSpace(after) && (!Sign.isClosing(after) || Sign.isQuote(after));
        return begins && (word || after == '…' || (after == '.' && text.at(at + 2) == '.'));
    }

    private static boolean canClose(TextRuns text, int at) {
        char before = text.at(at - 1);
        char after = text.at(at + 1);
        boolean ends = !Sign.isSpace(before) && "([{".indexOf(before) < 0;
        return ends
                && (Sign.isSpace(after)
                        || Sign.isClosing(after)
                        || Sign.isQuote(after)
                        || "-/*%([".indexOf(after) >= 0
                        || Sign.isDash(after)
                        || after == TextRuns.OBJECT);
    }

    /** A straight mark after a number measures feet or inches, unless a quotation waits for its end. */
    private static boolean isInch(TextRuns text, int at, Deque<QuoteMark> open) {
        int i = at - 1;
        while (Sign.isDigit(text.at(i))) {
            i--;
        }
        if (i == at - 1) {
            return false;
        }
        boolean feet = (text.at(i) == '\'' || text.at(i) == '’') && Sign.isDigit(text.at(i - 1));
        return feet || open.stream().allMatch(mark -> mark.isSingle() != (text.at(at) == '\''));
    }

    private boolean isApostrophe(TextRuns text, int at) {
        char before = text.at(at - 1);
        char after = text.at(at + 1);
        if (Sign.isLetter(before) && Sign.isLetter(after)) {
            return true;
        }
        if (!single) {
            return false;
        }
        if (Sign.isDigit(before) || (before == '.' && Sign.isLetter(text.at(at - 2)))) {
            return Sign.isLetter(after);
        }
        if (Sign.isDigit(after) && Sign.isDigit(text.at(at + 2))) {
            char end = text.at(at + 3);
            return !Sign.isLetterOrDigit(end) || (end == 's' && !Sign.isLetterOrDigit(text.at(at + 4)));
        }
        int end = text.wordEnd(at + 1);
        return end > at + 1 && elided.holdSmall(text, at + 1, end);
    }

    /** Joins a closing mark with its opening one; opening ones wait. */
    private void join(QuoteMark mark, Deque<QuoteMark> open) {
        if (mark.opens) {
            if (single || !mark.isSingle() || !open.isEmpty()) {
                open.push(mark);
            }
            return;
        }
        boolean waits = mark.isSingle()
                ? !open.isEmpty() && open.peek().isSingle()
                : open.stream().anyMatch(m -> !m.isSingle());
        if (waits) {
            QuoteMark first = open.pop();
            while (first.isSingle() != mark.isSingle()) {
                first = open.pop();
                first.isCrossed = true;
            }
            first.partner = mark;
            mark.partner = first;
        } else if (!open.isEmpty()) {
            open.peek().isCrossed = true;
        }
    }

    /** A single mark alone is an apostrophe, where a language has single quotes at all. */
    private boolean lone(TextRuns text, QuoteMark mark) {
        boolean ends = !mark.opens && Sign.isLetter(text.at(mark.at - 1));
        boolean begins = mark.opens && Sign.isLetter(text.at(mark.at + 1));
        boolean apostrophe = single && mark.sign == '\'' && (ends || begins);
        if (apostrophe) {
            text.replace(mark.at, '’');
        }
        return apostrophe;
    }

    private boolean paired(TextRuns text, QuoteMark mark, Deque<QuoteMark> around) {
        if (mark.opens) {
            mark.isInner = isInner(mark, around.peek());
            mark.partner.isInner = mark.isInner;
            around.push(mark);
        } else {
            around.pop();
        }
        boolean foreign =
                mark.isSingle() && setAnew.indexOf(mark.partner.sign) < 0 && inner.indexOf(mark.partner.sign) < 0;
        if (setAnew.indexOf(mark.sign) < 0 || foreign) {
            return false;
        }
        char wanted = (mark.isInner ? inner : outer).charAt(mark.opens ? 0 : 1);
        if (Sign.isSingleQuote(wanted) != mark.isSingle() && !mayChangeKind(mark)) {
            return false;
        }
        text.replace(mark.at, wanted);
        return wanted != mark.sign;
    }

    /** Whether a pair of double marks is read the same once it has single ones, or the other way round. */
    private boolean mayChangeKind(QuoteMark mark) {
        return !mark.isCrossed && !mark.partner.isCrossed && setAnew.indexOf(mark.partner.sign) >= 0;
    }

    private boolean isInner(QuoteMark mark, QuoteMark around) {
        if (setAnew.indexOf(mark.sign) < 0) {
            return inner.indexOf(mark.sign) >= 0;
        }
        return (single && mark.isSingle()) || (around != null && !around.isInner);
    }
}
