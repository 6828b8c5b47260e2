package org.vestnik.language;

/** Knows addresses, hashtags, names of files and the like by the signs that no word has. */
final class Addresses {

    private Addresses() {}

    /** Whether the character stands inside of one; quotes and full stops around it do not. */
    static boolean holds(TextRuns text, int at) {
        int from = at;
        while (!isEnd(text.at(from - 1))) {
            from--;
        }
        int end = at + 1;
        while (!isEnd(text.at(end))) {
            end++;
        }
        while (from < end && isAround(text.at(from))) {
            from++;
        }
        while (end > from && isAround(text.at(end - 1))) {
            end--;
        }
        return from <= at && at < end && isAddress(text, from, end);
    }

    private static boolean isAddress(TextRuns text, int from, int end) {
        char first = text.at(from);
        if (first == '#' || first == '/' || first == '~') {
            return true;
        }
        for (int i = from; i < end; i++) {
            char c = text.at(i);
            if (c == '@' || c == '\\' || c == '_' || c == '=' || c == '`') {
                return true;
            }
            if (c == ':' && text.at(i + 1) == '/' && text.at(i + 2) == '/') {
                return true;
            }
            if (c == '.' && i > from && i + 2 < end && isName(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full stop stands between a letter or digit and at least two letters, as in {@code example.org}. */
    private static boolean isName(TextRuns text, int stop) {
        return Sign.isLetterOrDigit(text.at(stop - 1))
                && Sign.isLetter(text.at(stop + 1))
                && Sign.isLetter(text.at(stop + 2))
                && Character.isLowerCase(text.at(stop + 1));
    }

    private static boolean isEnd(char c) {
        return Sign.isSpace(c) || c == TextRuns.OBJECT;
    }

    private static boolean isAround(char c) {
        return Sign.isQuote(c) || Sign.isOpening(c) || Sign.isClosing(c);
    }
}
