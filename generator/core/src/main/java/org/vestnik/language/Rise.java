package org.vestnik.language;

/** Tells two numbers of a range from a score, a code and the like: the second is greater. */
final class Rise {

    private Rise() {}

    /** @param strict whether years are not shortened, nor times of day */
    static boolean isBetween(TextRuns text, int from, int firstEnd, int second, int end, boolean strict) {
        int firstLength = firstEnd - from;
        int secondLength = end - second;
        if (secondLength == 0) {
            return false;
        }
        int colon = colon(text, second, end);
        if (colon(text, from, firstEnd) < firstEnd) {
            boolean hour = colon == end && secondLength == 2 && !strict;
            return firstLength <= 5 && secondLength <= 5 && (colon == end - 3 || hour);
        }
        if (colon < end || firstLength > 4 || secondLength > 4 || text.at(from) == '0' || text.at(second) == '0') {
            return false;
        }
        int low = number(text, from, firstEnd);
        int high = number(text, second, end);
        if (firstLength == 4 && secondLength == 2) {
            return !strict && low % 100 < high;
        }
        return low < high && (firstLength == 4) == (secondLength == 4);
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
