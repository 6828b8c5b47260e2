package org.vestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void wordsAreRunsOfLettersDigitsAndMarks() {
        assertThat(words("", "Из-за «суда» 3 июня, 11:40; e\u0301te\u0301…"))
                .containsExactly("Из", "за", "суда", "3", "июня", "11", "40", "e\u0301te\u0301");
        assertThat(words("", " \t\n")).isEmpty();
    }

    @Test
    void apostropheIsWithinAWordWhereItsLanguageSaysSo() {
        assertThat(words("'’", "м’ята")).containsExactly("м’ята");
        assertThat(words("", "l’homme")).containsExactly("l", "homme");
    }

    @Test
    void whatReadersDoNotSeeOrTypeIsTakenOut() {
        WordFold fold = new WordFold("'’");
        assertThat(fold.fold("Воз\u00ADможно\u0301")).isEqualTo("возможно");
        assertThat(fold.fold("и\u0306од")).isEqualTo("йод");
        assertThat(fold.fold("STRAßE")).isEqualTo("strasse");
        assertThat(fold.fold("м’ята")).isEqualTo("мята");
    }

    @Test
    void nobodyLooksForALetterOrForWhatIsTooLongForAWord() {
        WordFold fold = new WordFold("");
        assertThat(fold.fold("в")).isEmpty();
        assertThat(fold.fold("7")).isEqualTo("7");
        assertThat(fold.fold("x".repeat(40))).hasSize(40);
        assertThat(fold.fold("x".repeat(41))).isEmpty();
    }

    private static List<String> words(String joiners, String text) {
        List<String> words = new ArrayList<>();
        new WordReader(joiners).read(text, words::add);
        return words;
    }
}
