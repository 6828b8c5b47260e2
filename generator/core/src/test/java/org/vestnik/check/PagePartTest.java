package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePartTest {

    private static final String LONG = "x".repeat(5_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STYLE           | <head><style>#</style></head><body><p>text",
                "SCRIPT          | <p>text</p><script id=\"z_\">if(a<b)#</script>",
                "STRUCTURED_DATA | <script type=\"application/ld+json\">{#}</script><script>x</script>",
                "LIST            | <body><ul class=\"recent\"><li><ul><li>a</ul><li>#</ul><p>text",
                "LIST            | <body><section class='wide list'>#</section><p>text",
                "LIST            | <body><ol class=list>#</ol><p>text",
                "LIST            | <body><ol class=list>#",
                "BODY            | <body><ul class=\"recent\"><li><ul><li>a</ul></ul><p>#",
                "BODY            | <body><ul class=\"playlist\"><li>#</ul>",
                "BODY            | #",
            })
    void partWithMostBytesIsTheLargest(PagePart part, String page) {
        byte[] bytes = page.replace("#", LONG).getBytes(StandardCharsets.UTF_8);
        assertThat(PagePart.largestOf(bytes)).isEqualTo(part);
    }

    @Test
    void bytesCountNotCharacters() {
        String cyrillic = "<style>" + "s".repeat(150) + "</style>" + "я".repeat(100);
        assertThat(PagePart.largestOf(cyrillic.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PagePart.BODY);
    }

    @Test
    void smallerPartsAddUp() {
        String page = ("<p>abcdefghij</p><script>" + "s".repeat(10) + "</script>").repeat(20);
        assertThat(PagePart.largestOf(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(PagePart.SCRIPT);
    }
}
