package org.vestnik.language;

/** Tells a hyphen that stands for a dash: between words, between letters, in a range of numbers. */
final class Dashes {

    private static final char NONE = 0;

    private final Punctuation punctuation;
    private final Minus minus;
    private final char spaced;
    private final char tight;
    private final boolean opensLines;
    private final boolean always;

    Dashes(LanguageTable table, Punctuation punctuation) {
        this.punctuation = punctuation;
        minus = new Minus(table);
        spaced = table.optional("type.dash").map(text -> text.charAt(0)).orElse(NONE);
        tight = table.optional("type.dash.tight").map(text -> text.charAt(0)).orElse(NONE);
        opensLines = table.optional("type.dialogue").isPresent();
        always = table.optional("type.dash.always").isPresent();
    }

    /** How many hyphens stand here, one after the other. */
    static int run(TextRuns text, int at) {
        int end = at;
        while (text.at(end) == '-') {
            end++;
        }
        return end - at;
    }

    /** What the hyphens that begin here become; 0 if they stay. */
    char of(TextRuns text, int at) {
        int count = run(text, at);
        if (count > 3 || text.at(at - 1) == '-' || text.isKept(at) || text.isKept(at + count - 1)) {
            return NONE;
        }
        if (Sign.isSpace(text.at(at - 1)) && Sign.isSpace(text.at(at + count))) {
            return spaced(text, at, count);
        }
        if (count > 1) {
            boolean joins = isWordEnd(text.at(at - 1)) && isWordStart(text.at(at + count));
            return joins && tight != NONE && !Addresses.holds(text, at) ? tight : NONE;
        }
        if (isRange(text, at, at + 1)) {
            return '–';
        }
        return minus.stands(text, at) ? '−' : NONE;
    }

    /** What a dash between spaces becomes in a language that has but one; the same if it stays. */
    char of(TextRuns text, int at, char dash) {
        boolean one = always && Sign.isSpace(text.at(at - 1)) && Sign.isSpace(text.at(at + 1));
        return one && !isBetweenNumbers(text, at, 1) && !text.isKept(at) ? spaced : dash;
    }

    /** Whether the hyphens that begin here become a dash between spaces. */
    boolean isSpaced(TextRuns text, int at) {
        return of(text, at) != NONE && Sign.isSpace(text.at(at + run(text, at)));
    }

    /** Whether a dash between spaces holds to the word before it. */
    boolean holds() {
        return spaced != NONE;
    }

    /** Whether a dash that stands or will stand here opens a line of speech. */
    boolean isSpeech(TextRuns text, int at) {
        return opensLines && text.at(at - 1) == TextRuns.BREAK;
    }

    private char spaced(TextRuns text, int at, int count) {
        boolean ends = text.at(at + count) == TextRuns.BREAK;
        boolean begins = text.at(at - 1) == TextRuns.BREAK && !opensLines;
        if (ends || begins) {
            return NONE;
        }
        if (isBetweenNumbers(text, at, count)) {
            return isSpacedRange(text, at, count) ? '–' : NONE;
        }
        return count == 3 && spaced != NONE ? '—' : spaced;
    }

    /** Whether the dash, or the hyphens, with a space on either side stand in a range of numbers. */
    boolean isSpacedRange(TextRuns text, int at, int count) {
        boolean oneLine = text.at(at - 1) != TextRuns.BREAK && text.at(at + count) != TextRuns.BREAK;
        return count <= 2 && oneLine && isBetweenNumbers(text, at, count) && isRange(text, at - 1, at + count + 1);
    }

    private static boolean isBetweenNumbers(TextRuns text, int at, int count) {
        return Sign.isDigit(text.at(at - 2)) && Sign.isDigit(text.at(at + count + 1));
    }

    private static boolean isWordEnd(char c) {
        return Sign.isLetter(c) || "\"”’)».,!?".indexOf(c) >= 0;
    }

    private static boolean isWordStart(char c) {
        return Sign.isLetter(c) || "\"“‘(«".indexOf(c) >= 0;
    }

    /**
     * Two numbers, or two times of day, that rise and belong to nothing longer: no date, no telephone, no code.
     *
     * @param firstEnd where the first ends
     * @param second where the second begins
     */
    private boolean isRange(TextRuns text, int firstEnd, int second) {
        int from = firstEnd;
        while (isNumber(text, from - 1, from == firstEnd)) {
            from--;
        }
        if (from == firstEnd) {
            return false;
        }
        int end = second;
        while (isNumber(text, end, end == second)) {
            end++;
        }
        boolean isSpaced = second - firstEnd > 1;
        return isAlone(text, from, end)
                && !(isSpaced && isPartOfMore(text, from, end))
                && Rise.isBetween(text, from, firstEnd, second, end, isSpaced)
                && !Addresses.holds(text, second - 1);
    }

    /** Digits, and between them the colon of a time of day. */
    private static boolean isNumber(TextRuns text, int at, boolean edge) {
        char c = text.at(at);
        return Sign.isDigit(c) || (c == ':' && !edge && Sign.isDigit(text.at(at - 1)) && Sign.isDigit(text.at(at + 1)));
    }

    private boolean isAlone(TextRuns text, int from, int end) {
        char before = text.at(from - 1);
        char after = text.at(end);
        boolean tail = (after == '.' || after == ',' || after == ':') && Sign.isDigit(text.at(end + 1));
        boolean code = Sign.isSpace(before) && (text.at(from - 2) == '№' || text.at(from - 2) == '#');
        boolean free = !Sign.isLetterOrDigit(before) && "-+,:/#№*_–…−".indexOf(before) < 0 && isFree(text, from - 1);
        return free && !code && !tail && !Sign.isLetter(after) && "-+/*_–".indexOf(after) < 0;
    }

    /** A full stop before a number belongs to it, unless it is an abbreviation's. */
    private boolean isFree(TextRuns text, int at) {
        return text.at(at) != '.' || punctuation.wantsSpaceAfter(text, at);
    }

    /** Whether another number or a sign of arithmetic stands on either side, with a space between. */
    private static boolean isPartOfMore(TextRuns text, int from, int end) {
        return Sign.isSpace(text.at(from - 1)) && isOfMore(text.at(from - 2))
                || Sign.isSpace(text.at(end)) && isOfMore(text.at(end + 1));
    }

    private static boolean isOfMore(char c) {
        return Sign.isDigit(c) || Sign.isDash(c) || "-−+=*/×÷·<>≤≥≈".indexOf(c) >= 0;
    }
}
