package org.vestnik.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.UsageException;

class UserLanguageTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

    @ParameterizedTest
    @CsvSource({"ru_RU.UTF-8, ru", "ru, ru", "RU, ru", "en_GB, en", "de_DE.UTF-8, en", "C, en", "C.UTF-8, en", "run, en"
    })
    void theLanguageIsTheFirstWordOfTheVariable(String lang, String expected) {
        assertThat(UserLanguage.of(Map.of("LANG", lang), Locale.ROOT)).isEqualTo(expected);
    }

    @Test
    void theVariablesGoInTheOrderOfPosix() {
        assertThat(UserLanguage.of(Map.of("LC_ALL", "ru_RU", "LC_MESSAGES", "en", "LANG", "en"), Locale.ROOT))
                .isEqualTo("ru");
        assertThat(UserLanguage.of(Map.of("LC_ALL", "", "LC_MESSAGES", "ru_RU", "LANG", "en"), Locale.ROOT))
                .isEqualTo("ru");
    }

    @Test
    void theSystemIsAskedOnlyWhereTheVariablesAreSilent() {
        assertThat(UserLanguage.of(Map.of(), RUSSIAN)).isEqualTo("ru");
        assertThat(UserLanguage.of(Map.of("LANG", "C"), RUSSIAN)).isEqualTo("en");
    }

    @Test
    void aLanguageWithoutMessagesIsRefusedIfItIsAskedFor() {
        assertThatCode(() -> UserLanguage.check("ru")).doesNotThrowAnyException();
        assertThatThrownBy(() -> UserLanguage.check("de")).isInstanceOf(UsageException.class);
    }
}
