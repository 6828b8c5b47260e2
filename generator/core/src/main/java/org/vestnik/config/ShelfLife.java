package org.vestnik.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlText;

/** A length of time as editors write it: {@code 30 days}, {@code 1 day}, {@code 12 hours}, or ISO 8601 {@code P30D}. */
final class ShelfLife {

    private static final Pattern WORDS = Pattern.compile("([0-9]{1,5}) *(minute|hour|day|week)s?");
    private static final Map<String, Duration> UNITS = Map.of(
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Problems problems;

    ShelfLife(Problems problems) {
        this.problems = problems;
    }

    /** The length of time, longer than nothing and at most a hundred years; else empty (the problem is reported). */
    Optional<Duration> of(YamlText text) {
        Optional<Duration> duration = parse(text.value().toLowerCase(Locale.ROOT))
                .filter(d -> d.compareTo(Duration.ZERO) > 0 && d.compareTo(LONGEST) <= 0);
        if (duration.isEmpty()) {
            problems.add(text.at(), ProblemCode.DURATION_BAD, text.value());
        }
        return duration;
    }

    private static Optional<Duration> parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(UNITS.get(words.group(2)).multipliedBy(Long.parseLong(words.group(1))));
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
