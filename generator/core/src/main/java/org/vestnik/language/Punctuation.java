package org.vestnik.language;

/** Tells where a space lacks beside a sign, and where three full stops are one sign. */
final class Punctuation {

    private final Script script;
    private final String signs;
    private final String apart;
    private final String notBeforeEllipsis;
    private final boolean padded;
    private final boolean initials;
    private final WordList joined;

    Punctuation(LanguageTable table, Script script) {
        this.script = script;
        signs = String.join("", table.words("type.signs"));
        apart = String.join("", table.words("type.apart"));
        notBeforeEllipsis = table.optional("type.ellipsis.not.after").orElse("");
        padded = table.optional("type.quotes.padded").isPresent();
        initials = table.optional("type.initials").isPresent();
        joined = new WordList(table.words("type.joined"));
    }

    /** Whether this sign is kept apart from the word before it. */
    boolean wantsSpaceBefore(TextRuns text, int at) {
        char c = text.at(at);
        char next = text.at(at + 1);
        char before = text.at(at - 1);
        if (padded && c == '»') {
            return before != '-' && !Sign.isOpening(before) && !Sign.isDash(before) && !Addresses.holds(text, at);
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
            return initials && (isInitial(text, at) || isJoined(text, at)) && !Addresses.holds(text, at);
        }
        if (signs.indexOf(c) >= 0) {
            return Sign.isDigit(text.at(at + 1)) && !Addresses.holds(text, at);
        }
        return false;
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

    private boolean isCapital(TextRuns text, int at) {
        return script.isOwn(text.at(at)) && Character.isUpperCase(text.at(at));
    }

    private static boolean isStart(char c) {
        return Sign.isSpace(c) || Sign.isOpening(c) || c == '"';
    }
}
