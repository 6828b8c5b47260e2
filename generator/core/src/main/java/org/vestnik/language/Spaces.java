package org.vestnik.language;

/** Tells the spaces at which no line may break. */
final class Spaces {

    private static final String NUMBER_SIGNS = "№§#";
    private static final String UNIT_SIGNS = "%‰°$€£₽₴";

    private final Script script;
    private final Dashes dashes;
    private final Punctuation punctuation;
    private final int shortWord;
    private final WordList after;
    private final WordList number;
    private final int[] before;
    private final Units units;
    private final boolean thousands;
    private final boolean initials;

    Spaces(LanguageTable table, Script script, Dashes dashes, Punctuation punctuation) {
        this.script = script;
        this.dashes = dashes;
        this.punctuation = punctuation;
        shortWord = table.optional("type.short").map(Integer::valueOf).orElse(0);
        after = new WordList(table.words("type.after"));
        number = new WordList(table.words("type.number"));
        before = table.words("type.before").stream()
                .mapToInt(word -> pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : ' '))
                .toArray();
        units = new Units(table, punctuation);
        thousands = table.text("thousands").chars().allMatch(c -> Sign.isSpace((char) c));
        initials = table.optional("type.initials").isPresent();
    }

    /** Whether the line may not break at this space, which stands alone between two words. */
    boolean holds(TextRuns text, int at) {
        char last = text.at(at - 1);
        char next = text.at(at + 1);
        if (Sign.isLetter(last) && Sign.isLetter(next)) {
            return isParticle(text, at + 1)
                    || units.isMultiplied(text, at)
                    || !isLongAndPlain(text, at) && afterWord(text, at);
        }
        if ((next == '-' || Sign.isDash(next)) && beforeDash(text, at)) {
            return true;
        }
        if (punctuation.wantsSpaceBefore(text, at + 1) || punctuation.wantsSpaceAfter(text, at - 1)) {
            return true;
        }
        if (Sign.isLetter(last)) {
            return afterWord(text, at);
        }
        if (last == '.') {
            return afterStop(text, at);
        }
        if (Sign.isDigit(last)) {
            return afterNumber(text, at);
        }
        if (last == '-' || Sign.isDash(last)) {
            int start = runStart(text, at - 1);
            return dashes.isSpeech(text, start) || dashes.isSpacedRange(text, start, at - start);
        }
        return NUMBER_SIGNS.indexOf(last) >= 0 && Sign.isLetterOrDigit(next);
    }

    /** Whether the word before is longer than any that holds its neighbour, and no initial follows it: so it is mostly. */
    private static boolean isLongAndPlain(TextRuns text, int at) {
        return text.at(at + 2) != '.'
                && Sign.isLetter(text.at(at - 2))
                && Sign.isLetter(text.at(at - 3))
                && !Sign.isRoman(text.at(at - 1));
    }

    private static int runStart(TextRuns text, int last) {
        int start = last;
        while (text.at(last) == '-' && text.at(start - 1) == '-') {
            start--;
        }
        return start;
    }

    private boolean beforeDash(TextRuns text, int at) {
        if (text.at(at - 1) == TextRuns.BREAK) {
            return false;
        }
        boolean hyphen = text.at(at + 1) == '-';
        return hyphen ? dashes.isSpaced(text, at + 1) : dashes.holds() && Sign.isSpace(text.at(at + 2));
    }

    private boolean afterWord(TextRuns text, int at) {
        int start = text.wordStart(at);
        char next = text.at(at + 1);
        boolean whole = isBoundary(text, start - 1) || isEndedApart(text, start - 1);
        int length = at - start;
        if (whole && length <= 2 && script.isOwn(text.at(at - 1)) && !isParticle(text, start)) {
            return !units.isUnit(text, start)
                    && !units.isMultiplied(text, start - 1)
                    && (length <= shortWord || after.holdSmall(text, start, at));
        }
        if (whole && units.isRoman(text, start, at)) {
            return units.isOfRoman(text, at + 1);
        }
        if (Sign.isDigit(next)) {
            boolean day = !Sign.isDigit(text.at(at + 3)) || !Sign.isDigit(text.at(at + 2));
            return (day && units.isMonth(text, start, at)) || number.holdSmall(text, start, at);
        }
        return initials && isInitial(text, at + 1) && isInitials(text, at + 3) && Character.isUpperCase(text.at(start));
    }

    /** After an abbreviation or an initial. */
    private boolean afterStop(TextRuns text, int at) {
        int start = text.wordStart(at - 1);
        int length = at - 1 - start;
        char before = text.at(start - 1);
        char next = text.at(at + 1);
        if (length == 0 || !(isBoundary(text, start - 1) || before == '.')) {
            return false;
        }
        if (units.isMultiplied(text, at)) {
            return true;
        }
        boolean capital = Character.isUpperCase(next);
        if (length == 1 && Character.isUpperCase(text.at(start))) {
            return capital;
        }
        if (length == 1 && Character.isLowerCase(next) && text.at(at + 2) == '.') {
            return true;
        }
        boolean joined = text.at(start - 2) == '.' && Sign.isLetter(text.at(start - 3));
        boolean unit = Sign.isDigit(text.at(start - 2)) && !punctuation.isChained(text, start, at - 1);
        boolean last = Sign.isSpace(before) && (joined || unit);
        if (last || !(capital || Sign.isDigit(next))) {
            return false;
        }
        return after.holdSmall(text, start, at) || (!capital && number.holdSmall(text, start, at));
    }

    private boolean afterNumber(TextRuns text, int at) {
        char next = text.at(at + 1);
        if (UNIT_SIGNS.indexOf(next) >= 0) {
            return true;
        }
        if (Sign.isDigit(next)) {
            return thousands && isGroup(text, at);
        }
        if (!Sign.isLetter(next)) {
            return false;
        }
        return units.isUnit(text, at + 1);
    }

    /** Whether three digits follow one to three before, as in 12 500. */
    private boolean isGroup(TextRuns text, int at) {
        int start = at;
        while (Sign.isDigit(text.at(start - 1))) {
            start--;
        }
        char before = text.at(start - 1);
        boolean alone = Sign.isSpace(before)
                || isEndedApart(text, start - 1)
                || Sign.isOpening(before)
                || "$€£№§\"".indexOf(before) >= 0;
        return at - start <= 3
                && alone
                && text.at(start) != '0'
                && Sign.isDigit(text.at(at + 2))
                && Sign.isDigit(text.at(at + 3))
                && !Sign.isLetterOrDigit(text.at(at + 4));
    }

    /** Whether a word can begin after this. */
    private static boolean isBoundary(TextRuns text, int at) {
        char c = text.at(at);
        return Sign.isSpace(c)
                || Sign.isOpening(c)
                || c == '"'
                || c == '\''
                || Sign.isDash(c)
                || (c == '-' && text.at(at - 1) == '-')
                || c == TextRuns.OBJECT;
    }

    /** A full stop that will have a space behind it. */
    private boolean isEndedApart(TextRuns text, int at) {
        return text.at(at) == '.' && punctuation.wantsSpaceAfter(text, at);
    }

    private boolean isParticle(TextRuns text, int start) {
        if (before.length == 0 || !Sign.isLetter(text.at(start))) {
            return false;
        }
        char second = text.at(start + 1);
        boolean two = Sign.isLetter(second);
        if (Sign.isLetter(text.at(start + (two ? 2 : 1))) || (!two && second == '-')) {
            return false;
        }
        int word = pair(text.at(start), two ? second : ' ');
        for (int particle : before) {
            if (particle == word) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    private static boolean isInitial(TextRuns text, int at) {
        return Character.isUpperCase(text.at(at)) && text.at(at + 1) == '.';
    }

    /** A second initial, with or without a space before it. */
    private static boolean isInitials(TextRuns text, int at) {
        return isInitial(text, at) || (Sign.isSpace(text.at(at)) && isInitial(text, at + 1));
    }
}
