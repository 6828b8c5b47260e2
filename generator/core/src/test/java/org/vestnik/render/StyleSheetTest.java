package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    @Test
    void aPictureInTheStyleSheetMayBeLarge() {
        String css = "a{b:url(\"data:image/png;base64," + "A".repeat(500_000) + "\")}";
        assertThat(StyleSheet.squeezed(css)).isEqualTo(css);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "p { color : red ; } /* red */ a { }|p{color :red}a{}",
                "a > b , i:hover { margin: 0 auto }|a>b,i:hover{margin:0 auto}",
                ".recent :first-child { }|.recent :first-child{}",
                "q { content: ' : ; } /* x */' }|q{content:' : ; } /* x */'}",
                "q { content: \"a \\\" ; b\" ; }|q{content:\"a \\\" ; b\"}",
                "@media (min-width: 40em) { p { top: 0 } }|@media (min-width:40em){p{top:0}}",
            })
    void whatMeansNothingGoesAndNoMore(String css, String squeezed) {
        assertThat(StyleSheet.squeezed(css)).isEqualTo(squeezed);
    }
}
