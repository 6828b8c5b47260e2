package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.language.Elapsed.Unit;
import org.vestnik.model.Language;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;

/** Holds every language's table against ICU, which carries all of CLDR. */
class LanguageTablesTest {

    @ParameterizedTest
    @MethodSource("org.vestnik.language.ShippedLanguages#all")
    void phrasesAreThoseOfCldr(Language language) {
        LanguagePack pack = LanguagePack.of(language).orElseThrow();
        ULocale locale = ULocale.forLanguageTag(language.tag());
        var icu = RelativeDateTimeFormatter.getInstance(
                locale,
                digitsAsInBrowsers(locale),
                RelativeDateTimeFormatter.Style.LONG,
                DisplayContext.CAPITALIZATION_NONE);
        for (Unit unit : Unit.values()) {
            for (long amount : numbers()) {
                for (boolean future : new boolean[] {false, true}) {
                    assertThat(pack.relative(new Elapsed(unit, amount, future, Instant.EPOCH)))
                            .as("%s %d %s, future: %s", language, amount, unit, future)
                            .isEqualTo(icu.formatNumeric(
                                    future ? amount : -(double) amount, RelativeDateTimeUnit.valueOf(unit.name())));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.language.ShippedLanguages#all")
    void pluralCategoriesAreThoseOfCldr(Language language) {
        LanguagePack pack = LanguagePack.of(language).orElseThrow();
        PluralRules icu = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        for (long number : numbers()) {
            assertThat(pack.plural(number)).as("%s %d", language, number).isEqualTo(icu.select((double) number));
            assertThat(pack.plural(-number)).as("%s %d", language, -number).isEqualTo(icu.select((double) number));
        }
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.language.ShippedLanguages#all")
    void monthsAreThoseOfCldr(Language language) {
        LanguagePack pack = LanguagePack.of(language).orElseThrow();
        ULocale locale = ULocale.forLanguageTag(language.tag());
        for (Month month : Month.values()) {
            LocalDate day = LocalDate.of(2018, month, 4);
            assertThat(pack.date(timestamp(day, Precision.DAY))).contains(icu("MMMM", locale, day), "4", "2018");
            assertThat(pack.date(timestamp(day, Precision.MINUTE)))
                    .contains(icu("MMMM", locale, day), "4", "2018", "14:05");
            assertThat(pack.date(timestamp(day, Precision.ABOUT_MONTH)))
                    .contains(icu("MMMM", locale, day), "2018")
                    .doesNotContain("4");
            assertThat(pack.month(YearMonth.from(day))).contains(icu("LLLL", locale, day), "2018");
        }
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.language.ShippedLanguages#all")
    void directionIsThatOfTheScript(Language language) {
        boolean rightToLeft = ULocale.forLanguageTag(language.tag()).isRightToLeft();
        assertThat(LanguagePack.of(language).orElseThrow().direction()).isEqualTo(rightToLeft ? "rtl" : "ltr");
    }

    @Test
    void englishAndRussianAreAmongTheTables() {
        assertThat(ShippedLanguages.all()).contains(new Language("en"), new Language("ru"));
    }

    /** "1000" in Spanish: browsers heed CLDR's least number of grouped digits, ICU's formats do not by default. */
    private static NumberFormat digitsAsInBrowsers(ULocale locale) {
        var format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setMinimumGroupingDigits(-2); // by the locale
        return format;
    }

    private static long[] numbers() {
        long[] large = {1_000, 1_001, 1_002, 1_011, 9_999, 10_000, 12_345, 100_021, 1_000_000, 1_000_001, 2_000_000};
        return LongStream.concat(LongStream.rangeClosed(0, 250), LongStream.of(large))
                .toArray();
    }

    private static Timestamp timestamp(LocalDate day, Precision precision) {
        return new Timestamp(OffsetDateTime.of(day, LocalTime.of(14, 5), ZoneOffset.UTC), precision);
    }

    private static String icu(String pattern, ULocale locale, LocalDate day) {
        // A month in a date and one alone differ by the letter of the pattern: UTS 35, part 4.
        var format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
