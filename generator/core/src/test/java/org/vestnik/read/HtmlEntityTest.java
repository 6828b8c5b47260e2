package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters as HTML writes them, and what is to be written in their stead. */
class HtmlEntityTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "&laquo;, «",
                "&#171;, «",
                "&#xAB;, «",
                "&#Xab;, «",
                "&amp;, &",
                "&quot;, \"",
                "&#8212;, —",
                "&#151;, —",
                "&nbsp;, ' '",
                "&shy;, U+00AD",
                "&#8203;, U+200B",
                "&#128512;, 😀",
            })
    void saysWhatToWrite(String written, String shown) {
        assertThat(HtmlEntity.in("x " + written + " y")).singleElement().satisfies(entity -> {
            assertThat(entity.written()).isEqualTo(written);
            assertThat(entity.shown()).isEqualTo(shown);
        });
    }

    @Test
    void eachIsNamedOnceInTheOrderOfTheText() {
        assertThat(HtmlEntity.in("&raquo;a&laquo;b&raquo;").stream().map(HtmlEntity::written))
                .containsExactly("&raquo;", "&laquo;");
    }
}
