package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;

class UpdateDayTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 6, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 4 June; 2026-06-04",
                "en; Thursday, 4 June 2026; 2026-06-04",
                "en; June 4, 2018; 2018-06-04",
                "en; on 31 December; 2025-12-31",
                "en; 2026-06-04; 2026-06-04",
                "ru; 4 июня 2026; 2026-06-04",
                "ru; 4 июня 2026 года; 2026-06-04",
                "ru; 4 июня 2026 г.; 2026-06-04",
                "ru; 4 июня в; 2026-06-04",
                "ru; 4 июня, четверг; 2026-06-04",
                "ru; Пятница, 5 июня —; 2026-06-05",
                "ru; 04.06; 2026-06-04",
                "ru; 4.06.; 2026-06-04",
                "ru; 04.06.2018; 2018-06-04",
                "ru; 29 февраля 2024; 2024-02-29",
                "uk; пʼятниця, 5 червня 2026 р.; 2026-06-05",
                "de; Donnerstag, 4. Juni 2026; 2026-06-04",
                "fr; jeudi 4 juin 2026 à; 2026-06-04",
                "es; jueves, 4 de junio de 2026, a las; 2026-06-04",
                "ar; الخميس 4 يونيو 2026; 2026-06-04",
            })
    void isReadAsEditorsWriteIt(String language, String text, LocalDate day) {
        assertThat(UpdateDay.parse(text, LanguagePack.of(new Language(language)).orElseThrow())
                        .flatMap(d -> d.nearest(NEAR)))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 31 июня",
        "ru, 29 февраля",
        "ru, 29 февраля 2026",
        "ru, 4 June",
        "ru, 04.13",
        "ru, 04.06.18",
        "ru, 2026-13-01",
        "ru, июнь 2026",
        "ru, 4 июня: обыск",
        "en, 2026",
        "en, 4 men held"
    })
    void whatIsNoDayIsNot(String language, String text) {
        assertThat(UpdateDay.parse(text, LanguagePack.of(new Language(language)).orElseThrow())
                        .flatMap(d -> d.nearest(NEAR)))
                .isEmpty();
    }
}
