package org.vestnik.language;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vestnik.model.Timestamp;

/** One language's dates. */
final class Dates {

    private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");

    /** The least letters of a month's name that stand for it: "авг", "Aug". */
    private static final int SHORTEST = 3;

    private final LanguageTable table;
    private final List<String> months;
    private final List<String> monthsAlone;

    Dates(LanguageTable table) {
        this.table = table;
        this.months = table.words("months");
        this.monthsAlone = table.words("months.alone").isEmpty() ? months : table.words("months.alone");
        if (months.size() != 12 || monthsAlone.size() != 12) {
            throw new IllegalStateException("not twelve months: " + months + " " + monthsAlone);
        }
    }

    String date(Timestamp timestamp) {
        OffsetDateTime at = timestamp.at();
        String pattern = switch (timestamp.precision()) {
            case ABOUT_MONTH -> "date.about";
            case DAY -> "date.day";
            case MINUTE -> "date.minute";
        };
        return month(pattern, YearMonth.from(at))
                .replace("{day}", Integer.toString(at.getDayOfMonth()))
                .replace("{time}", time(at.toLocalTime()));
    }

    String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    String month(YearMonth month) {
        return month("date.month", month);
    }

    private String month(String pattern, YearMonth month) {
        int index = month.getMonthValue() - 1;
        return table.text(pattern)
                .replace("{month}", months.get(index))
                .replace("{month.alone}", monthsAlone.get(index))
                .replace("{year}", Integer.toString(month.getYear()));
    }

    /** A day and a month in either order, the month also cut short; empty if anything else stands there. */
    Optional<MonthDay> parseDay(String text) {
        List<String> tokens = new ArrayList<>(TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
        tokens.removeAll(table.words("day.extra"));
        if (tokens.size() != 2 || !TOKEN.matcher(text).replaceAll("").matches("[\\s.,'’–—-]*")) {
            return Optional.empty();
        }
        boolean dayFirst = Character.isDigit(tokens.get(0).charAt(0));
        return monthDay(tokens.get(dayFirst ? 0 : 1), tokens.get(dayFirst ? 1 : 0));
    }

    private Optional<MonthDay> monthDay(String day, String month) {
        List<Integer> named = IntStream.rangeClosed(1, 12)
                .filter(number -> isName(month, months.get(number - 1)) || isName(month, monthsAlone.get(number - 1)))
                .boxed()
                .toList();
        if (named.size() != 1 || !day.matches("[0-9]{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(named.get(0), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isName(String text, String month) {
        String name = month.toLowerCase(Locale.ROOT);
        return text.equals(name) || text.length() >= SHORTEST && name.startsWith(text);
    }
}
