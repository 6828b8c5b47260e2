package org.vestnik.language;

import java.util.Locale;

/** Knows what holds to the number before it: units of measurement, months, centuries, and what is counted in millions. */
final class Units {

    private final Punctuation punctuation;
    private final WordList units;
    private final WordList romanUnits;
    private final WordList months;
    private final WordList multipliers;
    private final WordList multiplied;
    private final boolean initials;

    Units(LanguageTable table, Punctuation punctuation) {
        this.punctuation = punctuation;
        units = new WordList(table.words("type.units"));
        romanUnits = new WordList(table.words("type.units.roman"));
        months = new WordList(table.words("months").stream()
                .map(month -> month.toLowerCase(Locale.ROOT))
                .toList());
        multipliers = new WordList(table.words("type.multipliers"));
        multiplied = new WordList(table.words("type.multiplied"));
        initials = table.optional("type.initials").isPresent();
    }

    boolean isMonth(TextRuns text, int from, int to) {
        return months.holdSmall(text, from, to);
    }

    /** Whether these letters are a Roman number, where a language has any. */
    boolean isRoman(TextRuns text, int start, int end) {
        int i = start;
        while (i < end && Sign.isRoman(text.at(i))) {
            i++;
        }
        return i == end && !romanUnits.isEmpty();
    }

    /** Whether what holds to a Roman number begins here. */
    boolean isOfRoman(TextRuns text, int at) {
        return romanUnits.hold(text, at, tokenEnd(text, at));
    }

    /** Between what stands for thousands or millions, with its number before it, and what there are so many of. */
    boolean isMultiplied(TextRuns text, int at) {
        if (!text.places().haveDigit()) {
            return false;
        }
        boolean stop = text.at(at - 1) == '.';
        int start = text.wordStart(stop ? at - 1 : at);
        return multipliers.hold(text, start, at)
                && Sign.isSpace(text.at(start - 1))
                && Sign.isDigit(text.at(start - 2))
                && (stop && Character.isLowerCase(text.at(at + 1))
                        || multiplied.hold(text, at + 1, tokenEnd(text, at + 1)));
    }

    /** Whether a unit of measurement, or a month, begins here and has its number before it. */
    boolean isUnit(TextRuns text, int at) {
        if (!Sign.isSpace(text.at(at - 1)) || !Sign.isDigit(text.at(at - 2))) {
            return false;
        }
        int whole = tokenEnd(text, at);
        boolean joined = whole == at + 2
                && text.at(at + 1) == '.'
                && Character.isLowerCase(text.at(at + 3))
                && (text.at(at + 4) == '.' || text.at(at + 4) == '…');
        if (joined && Sign.isSpace(text.at(at + 2)) || initials && isInitialOfName(text, at)) {
            return false;
        }
        if (punctuation.isChained(text, at, whole - 1)) {
            return false;
        }
        int word = whole;
        while (word > at && !Sign.isLetter(text.at(word - 1))) {
            word--;
        }
        return units.hold(text, at, whole) || units.hold(text, at, word) || months.holdSmall(text, at, word);
    }

    /** An initial, be it with a space behind it or without, and then another or the name. */
    private static boolean isInitialOfName(TextRuns text, int at) {
        int name = Sign.isSpace(text.at(at + 2)) ? at + 3 : at + 2;
        return isInitial(text, at) && Character.isUpperCase(text.at(name));
    }

    private static boolean isInitial(TextRuns text, int at) {
        return Character.isUpperCase(text.at(at)) && text.at(at + 1) == '.';
    }

    /** The end of letters and full stops from here on, as in "a.m." or "km". */
    private static int tokenEnd(TextRuns text, int from) {
        int end = from;
        while (Sign.isLetter(text.at(end)) || (text.at(end) == '.' && end > from && text.at(end + 1) != '.')) {
            end++;
        }
        return end;
    }
}
