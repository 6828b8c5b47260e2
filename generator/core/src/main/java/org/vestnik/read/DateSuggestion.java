package org.vestnik.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a date in a form that is not accepted should have been written. */
final class DateSuggestion {

    /** What is offered when the text gives no hint: one of each accepted form. */
    private static final String FORMS = "2026-12-31 / 2026-12-31 14:05 / 2026-12-31T14:05:00+03:00";

    private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Z}\\s&&[^ ]]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    /** No part of any date: invisible characters and quotation marks. */
    private static final Pattern NO_PART = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Pi}\\p{Pf}\u201E\u201A\"'`]");

    private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})-(\\d{2})-(\\d{2})(?:\\D.*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.([1-9]\\d{3})(?!\\d).*");
    private static final Pattern CLOCK =
            Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}[Tt ]((\\d{2}):(\\d{2})(?::(\\d{2}))?)(?![\\d:]).*");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?, *(?=.*\\d)");

    /** Go writes it behind the offset, a zone without a name as its offset once more. */
    private static final Pattern ZONE_NAME = Pattern.compile("(?<=[+-]\\d{4}) (?:[A-Z]{3,5}|[+-]\\d{2,4})$");

    private static final Pattern TIME =
            Pattern.compile("(?<=[Tt ,])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d{1,9})?)?"
                    + "(?: ?([AaPp])\\.?[Mm]\\.?)?(?: ?(Z|GMT|UTC|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern ANY_TIME = Pattern.compile("\\d:\\d\\d");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d).*");
    private static final Pattern YEAR_FIRST = Pattern.compile("([1-9]\\d{3})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d).*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d).*");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.? (\\p{L}{3,})\\.?,? (\\d{4}).*");
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}).*");

    /** The first letters of month names; of those of May in Russian there are two. */
    private static final List<String> MONTHS = List.of(
            "jan янв",
            "feb фев",
            "mar мар",
            "apr апр",
            "may май мая",
            "jun июн",
            "jul июл",
            "aug авг",
            "sep сен",
            "oct окт",
            "nov ноя",
            "dec дек");

    private DateSuggestion() {}

    /** With the spaces and hyphens of a keyboard for those of typography, without quotation marks and what nobody sees. */
    static String plain(String text) {
        String spaced = ODD_SPACE.matcher(text).replaceAll(" ");
        String hyphened = DASH.matcher(spaced).replaceAll("-");
        return NO_PART.matcher(hyphened).replaceAll("").strip();
    }

    /** The month of a date, in the right form or with dots, whose day the month does not have. */
    static Optional<YearMonth> monthThatIsTooShort(String text) {
        return match(ISO, text)
                .flatMap(d -> tooShort(number(d, 1), number(d, 2), number(d, 3)))
                .or(() -> match(DOTS, text).flatMap(d -> tooShort(number(d, 3), number(d, 2), number(d, 1))));
    }

    private static Optional<YearMonth> tooShort(int year, int month, int day) {
        return Optional.of(month)
                .filter(m -> m >= 1 && m <= 12)
                .map(m -> YearMonth.of(year, m))
                .filter(m -> day > m.lengthOfMonth());
    }

    /** The time of day in a date of the right form, if a day has no such time. */
    static Optional<String> impossibleTime(String text) {
        return match(CLOCK, text)
                .filter(c -> number(c, 2) > 23 || number(c, 3) > 59 || c.group(4) != null && number(c, 4) > 59)
                .map(c -> c.group(1));
    }

    /**
     * One reading, or two with a slash between where day and month can't be told apart, or the accepted forms. A time of day stays; one
     * that can't be read is no reason to leave it out, and the forms are offered.
     */
    static String of(String text) {
        String plain = plain(text);
        String dated = WEEKDAY.matcher(plain).replaceFirst("");
        String date = ZONE_NAME.matcher(dated).replaceFirst("");
        String readings = time(date).stream()
                .flatMap(time -> readings(date).flatMap(Optional::stream).map(day -> day + time))
                .filter(reading -> !date.startsWith(reading) || date.equals(reading) && !plain.equals(text))
                .distinct()
                .collect(Collectors.joining(" / "));
        return readings.isEmpty() ? FORMS : readings;
    }

    /** What follows the day: a time as a clock of 24 hours shows it, or nothing; empty if a time is there that can't be read. */
    private static Optional<String> time(String date) {
        Matcher time = TIME.matcher(date);
        if (!time.find()) {
            return ANY_TIME.matcher(date).find() ? Optional.empty() : Optional.of("");
        }
        int hour = number(time, 1);
        String half = time.group(4);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int of24 = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        String seconds = time.group(3) == null ? "" : ":" + time.group(3);
        String clock = String.format(Locale.ROOT, "%02d:%s%s", of24, time.group(2), seconds);
        try {
            LocalTime.parse(clock);
            return Optional.of(time.group(5) == null ? " " + clock : "T" + clock + offset(time.group(5)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code Z} or with a colon. */
    private static String offset(String written) {
        return ZoneOffset.of(written.length() == 3 ? "Z" : written).getId();
    }

    private static Stream<Optional<LocalDate>> readings(String text) {
        return Stream.of(
                        match(DAY_FIRST, text).stream().flatMap(DateSuggestion::dayFirst),
                        match(YEAR_FIRST, text).stream().flatMap(d -> yearFirst(d)),
                        match(COMPACT, text).map(d -> date(number(d, 1), number(d, 2), number(d, 3))).stream(),
                        match(DAY_WORD, text).map(d -> date(number(d, 3), month(d.group(2)), number(d, 1))).stream(),
                        match(WORD_DAY, text).map(d -> date(number(d, 3), month(d.group(1)), number(d, 2))).stream())
                .flatMap(s -> s);
    }

    /** With dots the day stands first everywhere; with slashes Americans put the month there. */
    private static Stream<Optional<LocalDate>> dayFirst(MatchResult d) {
        int year = d.group(4).length() == 2 ? 2000 + number(d, 4) : number(d, 4);
        Optional<LocalDate> european = date(year, number(d, 3), number(d, 1));
        return d.group(2).equals(".")
                ? Stream.of(european)
                : Stream.of(european, date(year, number(d, 1), number(d, 3)));
    }

    private static Stream<Optional<LocalDate>> yearFirst(MatchResult d) {
        Optional<LocalDate> read = date(number(d, 1), number(d, 2), number(d, 3));
        return Stream.of(read.isPresent() ? read : date(number(d, 1), number(d, 3), number(d, 2)));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** 1 to 12; 0 if this is no month's name. */
    private static int month(String word) {
        String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .filter(m -> List.of(MONTHS.get(m - 1).split(" ")).contains(start))
                .findFirst()
                .orElse(0);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
