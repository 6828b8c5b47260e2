package org.vestnik.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.config.Offline.Choice;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;
import org.vestnik.yaml.YesNo;

/** The setting {@code offline}. */
final class OfflineReader {

    private static final KnownKeys KEYS = KnownKeys.of("zip", "epub", "digest");
    private static final Choice BOOK = new Choice.Newest(30);
    private static final Choice LETTER = new Choice.Newest(10);

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4}) *(day|week)s?");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern PERIOD =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) +to +([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final YamlMap map;
    private final Problems problems;

    OfflineReader(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    Offline read() {
        KEYS.check(map, problems);
        return new Offline(map.flag("zip").orElse(false), choice("epub", BOOK), choice("digest", LETTER));
    }

    private Optional<Choice> choice(String key, Choice usual) {
        Optional<YamlText> text = map.text(key);
        String value = text.map(YamlText::value).orElse("no").toLowerCase(Locale.ROOT);
        Optional<Boolean> wanted = YesNo.parse(value);
        if (wanted.isPresent()) {
            return wanted.filter(yes -> yes).map(yes -> usual);
        }
        Optional<Choice> choice = parse(value);
        if (choice.isEmpty()) {
            problems.add(text.orElseThrow().at(), ProblemCode.CHOICE_BAD, value, key);
        }
        return choice;
    }

    private static Optional<Choice> parse(String text) {
        Matcher days = DAYS.matcher(text);
        Matcher period = PERIOD.matcher(text);
        try {
            if (COUNT.matcher(text).matches()) {
                return Optional.of(Integer.parseInt(text))
                        .filter(n -> n >= 1 && n <= Offline.MOST_ARTICLES)
                        .map(Choice.Newest::new);
            }
            if (days.matches()) {
                int unit = days.group(2).equals("week") ? 7 : 1;
                return Optional.of(Integer.parseInt(days.group(1)) * unit)
                        .filter(n -> n >= 1)
                        .map(Choice.LastDays::new);
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new Choice.Period(month.atDay(1), month.atEndOfMonth()));
            }
            return period.matches()
                    ? Optional.of(new Choice.Period(LocalDate.parse(period.group(1)), LocalDate.parse(period.group(2))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
