package org.vestnik.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

/**
 * Dates as editors write them, strictly: {@code 2026-12-31}, {@code 2026-12-31 14:05}, with {@code T}, with seconds, with
 * {@code Z} or an offset. Without an offset they are in the bulletin's zone, never the machine's; a bare date is the start
 * of that day there. Where it is known only about, a month will do: {@code 2018-08}.
 */
final class DateReader {

    private static final Pattern MONTH = Pattern.compile("[1-9]\\d{3}-\\d{2}");
    private static final Pattern FORM = Pattern.compile("(?<day>[1-9]\\d{3}-\\d{2}-\\d{2})"
            + "(?:[Tt ](?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
            + "(?: ?(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?))?)?");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}&&[^ ]]");

    private final ZoneId zone;
    private final Problems problems;

    /** @param zone the bulletin's */
    DateReader(ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
    }

    /** Whether a text is written as dates are, though there may be no such day or time. */
    static boolean isInForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** The time of day in a text that is in form; midnight if it has none that there is. */
    static LocalTime time(String text) {
        Matcher form = FORM.matcher(text);
        try {
            return form.matches() && form.group("time") != null ? LocalTime.parse(form.group("time")) : LocalTime.MIN;
        } catch (DateTimeException e) {
            return LocalTime.MIN;
        }
    }

    /** The exact time that this text says; empty if it says none (the problem is reported). */
    Optional<Timestamp> read(String key, YamlText text) {
        Matcher form = FORM.matcher(text.value());
        if (form.matches()) {
            try {
                return Optional.of(timestamp(key, text.at(), form));
            } catch (DateTimeException e) {
                report(key, text);
                return Optional.empty();
            }
        }
        if (MONTH.matcher(text.value()).matches()) {
            problems.add(text.at(), ProblemCode.DATE_ONLY_MONTH, key, text.value());
        } else {
            report(key, text);
        }
        return Optional.empty();
    }

    /** The month that this text says, though it may name a day; empty if it says none (the problem is reported). */
    Optional<Timestamp> readAbout(String key, YamlText text) {
        if (!MONTH.matcher(text.value()).matches()) {
            return read(key, text).map(exact -> about(YearMonth.from(exact.at())));
        }
        try {
            return Optional.of(about(YearMonth.parse(text.value())));
        } catch (DateTimeException e) {
            report(key, text);
            return Optional.empty();
        }
    }

    private Timestamp about(YearMonth month) {
        return new Timestamp(startOf(month.atDay(1)), Precision.ABOUT_MONTH);
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private Timestamp timestamp(String key, SourcePosition at, Matcher form) {
        String date = form.group("day");
        LocalDate day = LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
        String clock = form.group("time");
        if (clock == null) {
            return new Timestamp(startOf(day), Precision.DAY);
        }
        int second = clock.length() > 5 ? number(clock, 6, 8) : 0; // a part of a second is cut off
        LocalDateTime time = day.atTime(number(clock, 0, 2), number(clock, 3, 5), second);
        String offset = form.group("offset");
        OffsetDateTime instant = offset == null
                ? inZone(key, at, time)
                : time.atOffset(ZoneOffset.of(offset.toUpperCase(Locale.ROOT)))
                        .atZoneSameInstant(zone) // readers are told no zone, so that it must be the bulletin's
                        .toOffsetDateTime();
        return new Timestamp(instant, Precision.MINUTE);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** Clocks that are put forward skip an hour, clocks put back have one twice; both are settled, and said. */
    private OffsetDateTime inZone(String key, SourcePosition at, LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        OffsetDateTime settled = time.atZone(zone).toOffsetDateTime();
        if (offsets.size() != 1) {
            problems.add(
                    at,
                    offsets.isEmpty() ? ProblemCode.TIME_SKIPPED : ProblemCode.TIME_TWICE,
                    key,
                    time.toString().replace('T', ' '),
                    zone.getId(),
                    settled.toString().replace('T', ' '));
        }
        return settled;
    }

    private void report(String key, YamlText text) {
        String plain = DateSuggestion.plain(text.value());
        Optional<YearMonth> tooShort = DateSuggestion.monthThatIsTooShort(plain);
        if (tooShort.isPresent()) {
            YearMonth month = tooShort.get();
            problems.add(
                    text.at(),
                    ProblemCode.NO_SUCH_DAY,
                    key,
                    text.value(),
                    Integer.toString(month.lengthOfMonth()),
                    month.atEndOfMonth().toString());
            return;
        }
        Optional<String> impossible = DateSuggestion.impossibleTime(plain);
        if (impossible.isPresent()) {
            problems.add(text.at(), ProblemCode.NO_SUCH_TIME, key, impossible.get());
        } else {
            problems.add(text.at(), ProblemCode.NOT_A_DATE, key, shown(text.value()), DateSuggestion.of(text.value()));
        }
    }

    /** What nobody sees by its number: else the remedy would look like the mistake. */
    private static String shown(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(unseen -> "[U+%04X]".formatted(unseen.group().codePointAt(0)));
    }
}
