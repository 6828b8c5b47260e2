package org.vestnik.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.LanguagePack;

/**
 * A day as editors name it above updates: {@code 4 June}, {@code Thursday, 4 June 2026}, {@code 4.06}, {@code 04.06.2026} or {@code 2026-06-04}.
 *
 * @param year empty if it is not named
 */
record UpdateDay(MonthDay day, Optional<Integer> year) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?(?:((?:19|20)\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})");

    /** Empty if the text names no day, or one that no year has. */
    static Optional<UpdateDay> parse(String text, LanguagePack language) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(2), iso.group(3), iso.group(1));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return of(dotted.group(2), dotted.group(1), dotted.group(3));
        }
        Matcher year = YEAR.matcher(text);
        Optional<Integer> named = year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
        return language.parseDay(named.isPresent() ? year.replaceFirst("") : text)
                .map(day -> new UpdateDay(day, named));
    }

    /** @param year may be null */
    private static Optional<UpdateDay> of(String month, String day, String year) {
        try {
            MonthDay named = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new UpdateDay(named, Optional.ofNullable(year).map(Integer::valueOf)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day in its year, else in the one in which it is at most half a year away from another; empty if that year does not have it. */
    Optional<LocalDate> nearest(LocalDate other) {
        int in = year.orElseGet(() -> nearestYear(other));
        return day.isValidYear(in) ? Optional.of(day.atYear(in)) : Optional.empty();
    }

    private int nearestYear(LocalDate other) {
        LocalDate inSameYear = day.atYear(other.getYear());
        if (inSameYear.isBefore(other.minusMonths(6))) {
            return other.getYear() + 1;
        }
        return inSameYear.isAfter(other.plusMonths(6)) ? other.getYear() - 1 : other.getYear();
    }
}
