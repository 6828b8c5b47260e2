package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

/** Dates that are read, and dates that are refused with what they should have been. */
class DateReaderTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, Europe/Moscow, 2026-12-31T00:00+03:00 DAY",
        "2026-12-31, America/New_York, 2026-12-31T00:00-05:00 DAY",
        "2026-07-01, America/New_York, 2026-07-01T00:00-04:00 DAY",
        "2024-02-29, UTC, 2024-02-29T00:00Z DAY",
        "2000-02-29, UTC, 2000-02-29T00:00Z DAY",
        "1000-01-01, UTC, 1000-01-01T00:00Z DAY",
        "9999-12-31, UTC, 9999-12-31T00:00Z DAY",
        "2026-12-31 14:05, Europe/Moscow, 2026-12-31T14:05+03:00 MINUTE",
        "2026-12-31 14:05:59, Europe/Moscow, 2026-12-31T14:05:59+03:00 MINUTE",
        "2026-12-31T14:05, Europe/Moscow, 2026-12-31T14:05+03:00 MINUTE",
        "2026-12-31t14:05:06, Europe/Moscow, 2026-12-31T14:05:06+03:00 MINUTE",
        "2026-12-31T14:05:06.123456789, UTC, 2026-12-31T14:05:06Z MINUTE",
        "2026-12-31T14:05:06Z, Europe/Moscow, 2026-12-31T17:05:06+03:00 MINUTE",
        "2026-12-31T14:05z, Europe/Moscow, 2026-12-31T17:05+03:00 MINUTE",
        "2026-12-31 14:05+03:00, UTC, 2026-12-31T11:05Z MINUTE",
        "2026-12-31 14:05 +03:00, UTC, 2026-12-31T11:05Z MINUTE",
        "2026-12-31 14:05 +0300, UTC, 2026-12-31T11:05Z MINUTE",
        "2026-12-31T14:05:00-0930, UTC, 2026-12-31T23:35Z MINUTE",
        "2026-12-31T14:05:00+05, UTC, 2026-12-31T09:05Z MINUTE",
        "2026-12-31 00:00, Europe/Moscow, 2026-12-31T00:00+03:00 MINUTE",
        "2026-12-31 23:59:59, Europe/Moscow, 2026-12-31T23:59:59+03:00 MINUTE",
        // in October 2010 Moscow's winter was at +03:00 and its summer at +04:00
        "2010-07-01 12:00, Europe/Moscow, 2010-07-01T12:00+04:00 MINUTE",
        // in São Paulo the day of 4 November 2018 began at 01:00
        "2018-11-04, America/Sao_Paulo, 2018-11-04T01:00-02:00 DAY",
    })
    void isRead(String text, String zone, String expected) {
        assertThat(read(text, zone)).isEqualTo(expected);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2026, FM003 2026-12-31",
        "12/31/2026, FM003 2026-12-31",
        "03/04/2026, FM003 2026-04-03 / 2026-03-04",
        "31.12.2026, FM003 2026-12-31",
        "3.4.2026, FM003 2026-04-03",
        "31.12.26, FM003 2026-12-31",
        "31-12-2026, FM003 2026-12-31",
        "2026/12/31, FM003 2026-12-31",
        "2026.12.31, FM003 2026-12-31",
        "2026-1-5, FM003 2026-01-05",
        "2026-31-12, FM003 2026-12-31",
        "20261231, FM003 2026-12-31",
        "4 августа 2018, FM003 2018-08-04",
        "4 мая 2018 г., FM003 2018-05-04",
        "4 Aug 2018, FM003 2018-08-04",
        "'August 4, 2018', FM003 2018-08-04",
        "'Sept. 4th, 2018', FM003 2018-09-04",
        "31.12.2026 14:05, FM003 2026-12-31 14:05",
        "05.03.2019 9:05:30, FM003 2019-03-05 09:05:30",
        "05.03.2019 10.00, FM003 2019-03-05 10:00",
        "05.03.2019 в 10:00, FM003 2019-03-05 10:00",
        "05.03.2019 25:00, FM003 *",
        "05.03.2019 10:00 МСК, FM003 *",
        "3/4/2019 10:00, FM003 2019-04-03 10:00 / 2019-03-04 10:00",
        "2019/03/05 10:00 +0300, FM003 2019-03-05T10:00+03:00",
        "'5 марта 2019 г., 10:00', FM003 2019-03-05 10:00",
        "'Tue, 5 Mar 2019 10:00:00 +0300', FM003 2019-03-05T10:00:00+03:00",
        "'Tue, 05 Mar 2019 07:00:00 GMT', FM003 2019-03-05T07:00:00Z",
        "2018-08-06 10:00:00 +0000 UTC, FM003 2018-08-06T10:00:00Z",
        "2018-08-06 10:00:00.123456 +0300 MSK, FM003 2018-08-06T10:00:00+03:00",
        "2018-08-06 10:00:00 +0430 +0430, FM003 2018-08-06T10:00:00+04:30",
        "'Tuesday, March 5, 2019', FM003 2019-03-05",
        "'вторник, 5 марта 2019', FM003 2019-03-05",
        "0026-12-31 9:05, FM003 *",
        "2026-02-30, FM004 28 2026-02-28",
        "2024-02-30, FM004 29 2024-02-29",
        "1900-02-29, FM004 28 1900-02-28",
        "2026-04-31, FM004 30 2026-04-30",
        "2026-06-31 10:00, FM004 30 2026-06-30",
        "2026-12-32, FM004 31 2026-12-31",
        "2026-12, FM021",
        "2026-13-01, FM003 2026-01-13",
        "2026-00-10, FM003 *",
        "2026-10-00, FM003 *",
        "31.11.2026, FM004 30 2026-11-30",
        "2026-12-31 24:00, FM033",
        "2026-12-31 23:60, FM033",
        "2026-12-31 23:59:60, FM033",
        "2026-12-31 9:05, FM003 2026-12-31 09:05",
        "2026-12-31 14, FM003 *",
        "2026-12-31 14:05 MSK, FM003 *",
        "2026-12-31 14:05 +19:00, FM003 *",
        "2026-12-31  14:05, FM003 2026-12-31 14:05",
        "2026-12-31 2:05 PM, FM003 2026-12-31 14:05",
        "'2026-12-31, 12:05 a.m.', FM003 2026-12-31 00:05",
        "2026-12-31 13:05 pm, FM003 *",
        "0026-12-31, FM003 *",
        "26-12-31, FM003 2031-12-26",
        "12026-12-31, FM003 *",
        "-2026-12-31, FM003 *",
        "99.99.2026, FM003 *",
        "вчера, FM003 *",
        "2026, FM003 *",
        "2026-W53-4, FM003 *",
        "２０２６-12-31, FM003 *",
        "2026–12–31, FM003 2026-12-31",
        "2026−12−31 9:05, FM003 2026-12-31 09:05",
        "2026‑12‑31T14:05+0300, FM003 2026-12-31T14:05+03:00",
        "“2026-12-31”, FM003 2026-12-31",
        "«2026-12-31 14:05», FM003 2026-12-31 14:05",
        "„31.12.2026“, FM003 2026-12-31",
        "2026-12-31\u00A0, FM003 2026-12-31",
        "\u200B2026-12-31, FM003 2026-12-31",
        "2026-12-31\uFEFF, FM003 2026-12-31",
        "2026-12-31\u00A014:05, FM003 2026-12-31 14:05",
        "4\u00A0августа 2018\u00A0г., FM003 2018-08-04",
        "2026–02–30, FM004 28 2026-02-28",
        "2026–12–31 24:00, FM033",
        "2026–13–32, FM003 *",
    })
    void isRefusedWithWhatItShouldHaveBeen(String text, String expected) {
        assertThat(read(text, "Europe/Moscow")).isEmpty();
        assertThat(told()).isEqualTo(expected);
    }

    @Test
    void whatNobodySeesIsNamedLestTheRemedyLookLikeTheMistake() {
        read("\u200B2026-12-31\u00A0", "Europe/Moscow");

        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.details())
                        .containsExactly("date", "[U+200B]2026-12-31[U+00A0]", "2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08, 2018-08-01T00:00+03:00 ABOUT_MONTH",
        "2018-08-15, 2018-08-01T00:00+03:00 ABOUT_MONTH",
        "2018-08-15 11:40, 2018-08-01T00:00+03:00 ABOUT_MONTH",
    })
    void isReadAsAMonthWhereOnlyAboutThatIsKnown(String text, String expected) {
        var at = dates("Europe/Moscow").readAbout("date", text(text)).orElseThrow();
        assertThat(at.at() + " " + at.precision()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2018-13, FM003 *", "2018-02-30, FM004 28 2018-02-28", "август 2018, FM003 *"})
    void isRefusedEvenWhereOnlyAboutItIsKnown(String text, String expected) {
        assertThat(dates("Europe/Moscow").readAbout("date", text(text))).isEmpty();
        assertThat(told()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29 02:30, Europe/Berlin, 2026-03-29T03:30+02:00 MINUTE, FM022",
        "2026-10-25 02:30, Europe/Berlin, 2026-10-25T02:30+02:00 MINUTE, FM023",
        "2014-10-26 01:30, Europe/Moscow, 2014-10-26T01:30+04:00 MINUTE, FM023",
    })
    void isSettledAndSaidWhereClocksWereChanged(String text, String zone, String expected, String code) {
        assertThat(read(text, zone)).isEqualTo(expected);
        assertThat(problems.list()).extracting(p -> p.code().id()).containsExactly(code);
        assertThat(problems.hasErrors()).isFalse();
    }

    /** Code and remedy; a star stands for the list of accepted forms. */
    private String told() {
        return problems.list().stream()
                .map(DateReaderTest::told)
                .map(t -> t.contains("14:05:00+03:00") ? "FM003 *" : t)
                .collect(Collectors.joining());
    }

    private static String told(Problem problem) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(problem.code().id()),
                                problem.details().stream().skip(2))
                        .toList());
    }

    private String read(String text, String zone) {
        return dates(zone)
                .read("date", text(text))
                .map(at -> at.at() + " " + at.precision())
                .orElse("");
    }

    private DateReader dates(String zone) {
        return new DateReader(ZoneId.of(zone), problems);
    }

    private static YamlText text(String text) {
        return new YamlText(text, SourcePosition.startOf(Path.of("x.md")));
    }
}
