package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.language.ShippedLanguages.pack;

import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.Language;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;

class LanguagePackTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2018-08-04T09:05:59+03:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ABOUT_MONTH | about August 2018",
                "en | DAY         | 4 August 2018",
                "en | MINUTE      | 4 August 2018, 09:05",
                "ru | ABOUT_MONTH | около августа 2018",
                "ru | DAY         | 4 августа 2018",
                "ru | MINUTE      | 4 августа 2018, 09:05",
                "de | DAY         | 4. August 2018",
                "es | DAY         | 4 de agosto de 2018",
            })
    void dateIsAsExactAsItIsKnown(String language, Precision precision, String text) {
        assertThat(pack(language).date(new Timestamp(AT, precision))).isEqualTo(text);
    }

    @Test
    void monthIsNamedAsAHeading() {
        assertThat(pack("ru").month(YearMonth.of(2018, 8))).isEqualTo("август 2018");
        assertThat(pack("en").month(YearMonth.of(2018, 8))).isEqualTo("August 2018");
    }

    @Test
    void timeHasTwoDigitsEach() {
        assertThat(pack("en").time(LocalTime.of(4, 0))).isEqualTo("04:00");
        assertThat(pack("ru").time(LocalTime.of(23, 59))).isEqualTo("23:59");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 4 June, --06-04",
        "en, June 4, --06-04",
        "en, 'June 4th,', --06-04",
        "en, the 1st of May, --05-01",
        "en, 3 Sept., --09-03",
        "en, 29 february, --02-29",
        "ru, 4 июня, --06-04",
        "ru, Июнь 4, --06-04",
        "ru, 1 мая, --05-01",
        "ru, 31 дек., --12-31",
        "ru, 4-го июля, --07-04",
        "uk, 4 червня, --06-04",
        "de, 4. Juni, --06-04",
        "fr, 1er août, --08-01",
        "es, 4 de junio, --06-04",
    })
    void dayOfAHeadingIsUnderstood(String language, String text, MonthDay day) {
        assertThat(pack(language).parseDay(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "June",
                "4 Ju",
                "June 31",
                "31 Feb",
                "4 June 2018",
                "4 June: arrests",
                "4 июня",
                "0 May",
                "4 Mayor",
                "4/June"
            })
    void whatIsNoDayIsNot(String text) {
        assertThat(pack("en").parseDay(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.language.ShippedLanguages#all")
    void everyDayThatIsWrittenIsUnderstood(Language language) {
        LanguagePack pack = LanguagePack.of(language).orElseThrow();
        for (OffsetDateTime day = AT; day.isBefore(AT.plusYears(1)); day = day.plusDays(1)) {
            String written = pack.date(new Timestamp(day, Precision.DAY));
            String withoutYear = written.replace(Integer.toString(day.getYear()), "");
            assertThat(pack.parseDay(withoutYear)).as(withoutYear).contains(MonthDay.from(day));
        }
    }

    @Test
    void aRegionFallsBackToItsLanguage() {
        assertThat(LanguagePack.of(new Language("ru-by"))).isPresent();
        assertThat(LanguagePack.of(new Language("xx"))).isEmpty();
        assertThat(LanguagePack.of(new Language("xx-ru"))).isEmpty();
    }
}
