package org.vestnik.language;

/** Tells a hyphen that stands for a dash: between words, between letters, in a range of numbers. */
final class Dashes {

    private static final char NONE = 0;

    private final char spaced;
    private final char tight;
    private final boolean opensLines;
    private final boolean always;

    Dashes(LanguageTable table) {
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
        return isRange(text, at) ? '–' : NONE;
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
        if (ends || begins || isBetweenNumbers(text, at, count)) {
            return NONE;
        }
        return count == 3 && spaced != NONE ? '—' : spaced;
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

    /** Two numbers, or two times of day, that rise and belong to nothing longer: no date, no telephone, no code. */
    private static boolean isRange(TextRuns text, int at) {
        int from = at;
        while (isNumber(text, from - 1, from > at - 1)) {
            from--;
        }
        if (from == at) {
            return false;
        }
        int end = at + 1;
        while (isNumber(text, end, end == at + 1)) {
            end++;
        }
        return isAlone(text, from, end) && rises(text, from, at, end) && !Addresses.holds(text, at);
    }

    /** Digits, and between them the colon of a time of day. */
    private static boolean isNumber(TextRuns text, int at, boolean edge) {
        char c = text.at(at);
        return Sign.isDigit(c) || (c == ':' && !edge && Sign.isDigit(text.at(at - 1)) && Sign.isDigit(text.at(at + 1)));
    }

    private static boolean isAlone(TextRuns text, int from, int end) {
        char before = text.at(from - 1);
        char after = text.at(end);
        boolean tail = (after == '.' || after == ',' || after == ':') && Sign.isDigit(text.at(end + 1));
        boolean code = Sign.isSpace(before) && (text.at(from - 2) == '№' || text.at(from - 2) == '#');
        boolean free = !Sign.isLetterOrDigit(before) && "-+.,:/#№*_–…".indexOf(before) < 0;
        return free && !code && !tail && !Sign.isLetter(after) && "-+/*_–".indexOf(after) < 0;
    }

    /** Whether the number from one index on is less than that behind the hyphen, which ends before the last index. */
    private static boolean rises(TextRuns text, int from, int hyphen, int end) {
        int first = hyphen - from;
        int second = end - hyphen - 1;
        if (second == 0) {
            return false;
        }
        int colon = colon(text, hyphen + 1, end);
        if (colon(text, from, hyphen) < hyphen) {
            return first <= 5 && second <= 5 && (colon == end - 3 || (colon == end && second == 2));
        }
        if (colon < end || first > 4 || second > 4 || text.at(from) == '0' || text.at(hyphen + 1) == '0') {
            return false;
        }
        int low = number(text, from, hyphen);
        int high = number(text, hyphen + 1, end);
        if (first == 4 && second == 2) {
            return low % 100 < high;
        }
        return low < high && (first == 4) == (second == 4);
    }

    /** Where a colon stands; the end if nowhere. */
    private static int colon(TextRuns text, int from, int end) {
        int at = from;
        while (at < end && text.at(at) != ':') {
            at++;
        }
        return at;
    }

    private static int number(TextRuns text, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = 10 * number + text.at(i) - '0';
        }
        return number;
    }
}
