package org.vestnik.language;

import java.util.stream.Stream;

/** Tells where a space lacks beside a sign, and where three full stops are one sign. */
final class Punctuation {

    private final Script script;
    private final String signs;
    private final String apart;
    private final String notBeforeEllipsis;
    private final boolean padded;
    private final boolean initials;
    private final WordList joined;
    private final WordList numbered;

    Punctuation(LanguageTable table, Script script) {
        this.script = script;
        signs = String.join("", table.words("type.signs"));
        apart = String.join("", table.words("type.apart"));
        notBeforeEllipsis = table.optional("type.ellipsis.not.after").orElse("");
        padded = table.optional("type.quotes.padded").isPresent();
        initials = table.optional("type.initials").isPresent();
        joined = new WordList(table.words("type.joined"));
        numbered = new WordList(Stream.of("type.after", "type.number")
                .flatMap(key -> table.words(key).stream())
                .toList());
    }

    /** Whether this sign is kept apart from the word before it. */
    boolean wantsSpaceBefore(TextRuns text, int at) {
        char c = text.at(at);
        char next = text.at(at + 1);
        char before = text.at(at - 1);
        if (padded && c == '»') {
            return before != '-'
                    && !Sign.isOpening(before)
                    && !Sign.isDash(before)
                    && !isStrayQuote(text, at - 1)
                    && !Addresses.holds(text, at);
        }
        if (apart.indexOf(c) < 0) {
            return false;
        }
        boolean ends = Sign.isSpace(next) || "»”\"?!)".indexOf(next) >= 0;
        return ends
                && !Addresses.holds(text, at)
                && before != TextRuns.BREAK
                && before != '-'
                && !Sign.isDash(before)
                && apart.indexOf(before) < 0;
    }

    /** Whether this sign is kept apart from the word or number after it. */
    boolean wantsSpaceAfter(TextRuns text, int at) {
        char c = text.at(at);
        if (padded && c == '«') {
            return text.at(at + 1) != TextRuns.BREAK && text.at(at + 1) != '-' && !Addresses.holds(text, at);
        }
        if (c == '.') {
            return initials
                    && (isInitial(text, at) || isJoined(text, at) || isNumbered(text, at))
                    && !Addresses.holds(text, at);
        }
        if (signs.indexOf(c) >= 0) {
            return Sign.isDigit(text.at(at + 1)) && !Addresses.holds(text, at);
        }
        return false;
    }

    /** Whether a quotation mark stands here that closes nothing: it would be read otherwise if a space followed it. */
    private static boolean isStrayQuote(TextRuns text, int at) {
        char before = text.at(at - 1);
        return Sign.isQuote(text.at(at))
                && !Sign.isLetterOrDigit(before)
                && (Sign.isQuote(before) || !Sign.isClosing(before));
    }

    boolean isEllipsis(TextRuns text, int at) {
        return text.at(at + 1) == '.'
                && text.at(at + 2) == '.'
                && text.at(at + 3) != '.'
                && text.at(at - 1) != '.'
                && text.at(at + 3) != '/'
                && notBeforeEllipsis.indexOf(text.at(at - 1)) < 0
                && !Addresses.holds(text, at);
    }

    /** The full stop of an initial right before another initial or the name, as in "А.С.Пушкин". */
    private boolean isInitial(TextRuns text, int at) {
        if (!isCapital(text, at - 1) || !isCapital(text, at + 1)) {
            return false;
        }
        boolean first = isStart(text.at(at - 2));
        boolean second = text.at(at - 2) == '.' || (first && Sign.isSpace(text.at(at - 2)) && text.at(at - 3) == '.');
        if (Character.isLowerCase(text.at(at + 2))) {
            return first || second;
        }
        int name = Sign.isSpace(text.at(at + 3)) && text.at(at + 3) != TextRuns.BREAK ? at + 4 : at + 3;
        return first && text.at(at + 2) == '.' && isCapital(text, name) && Character.isLowerCase(text.at(name + 1));
    }

    private boolean isJoined(TextRuns text, int at) {
        return isStart(text.at(at - 2))
                && text.at(at + 2) == '.'
                && !Sign.isLetterOrDigit(text.at(at + 3))
                && joined.hold(text, at - 1, at + 3);
    }

    /** The full stop of an abbreviation right before its number, as in "ст.212"; not of a unit, which has its own before it. */
    private boolean isNumbered(TextRuns text, int at) {
        if (!Sign.isDigit(text.at(at + 1))) {
            return false;
        }
        int start = text.wordStart(at);
        char before = text.at(start - 1);
        boolean isUnit = Sign.isSpace(before) && Sign.isDigit(text.at(start - 2)) && !isAfterNumbered(text, start);
        return isStart(before) && !isUnit && isNumbered(text, start, at);
    }

    /** Whether what begins here and ends in a full stop goes on after an abbreviation and its number: "п. 3 ст. 212". */
    boolean isChained(TextRuns text, int start, int stop) {
        return initials && isNumbered(text, start, stop) && isAfterNumbered(text, start);
    }

    private boolean isAfterNumbered(TextRuns text, int start) {
        int number = start - 1;
        while (Sign.isDigit(text.at(number - 1))) {
            number--;
        }
        int stop = Sign.isSpace(text.at(number - 1)) ? number - 2 : number - 1;
        return number < start - 1 && isNumbered(text, text.wordStart(stop), stop);
    }

    private boolean isNumbered(TextRuns text, int start, int stop) {
        return start < stop && text.at(stop) == '.' && numbered.holdSmall(text, start, stop + 1);
    }

    private boolean isCapital(TextRuns text, int at) {
        return script.isOwn(text.at(at)) && Character.isUpperCase(text.at(at));
    }

    private static boolean isStart(char c) {
        return Sign.isSpace(c) || Sign.isOpening(c) || c == '"';
    }
}
