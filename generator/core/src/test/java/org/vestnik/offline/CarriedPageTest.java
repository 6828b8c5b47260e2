package org.vestnik.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.model.OutputPath;

class CarriedPageTest {

    private static final OutputPath PAGE = new OutputPath("ru/2018/08/x.html");
    private static final Set<OutputPath> CARRIED = Set.of(PAGE, new OutputPath("ru/index.html"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            <a href="../../index.html#a">x</a>    ~ <a href="../../index.html#a">x</a>        ~ <a href="../../index.html#a">x</a>
            <a href="#_">x</a>                    ~ <a href="#_">x</a>                        ~ <a href="#_">x</a>
            <a href="../../../en/a&amp;b.html#c"> ~ <a href="https://h.example/en/a&amp;b.html#c"> ~ <a>
            <a href="../../../en/index.html">     ~ <a href="https://h.example/en/">          ~ <a>
            <a href="../../../../out.html">       ~ <a>                                       ~ <a>
            <a href="mailto:a@b.example">         ~ <a href="mailto:a@b.example">             ~ <a href="mailto:a@b.example">
            <link rel="alternate" href="../../feed.xml"> ~ <link rel="alternate" href="https://h.example/ru/feed.xml"> ~ ``
            <img src="a.png" alt="A &quot;door&quot;"> ~ [A &quot;door&quot;]                 ~ [A &quot;door&quot;]
            <script>"<a href='y.html'>"</script>  ~ <script>"<a href='y.html'>"</script>      ~ <script>"<a href='y.html'>"</script>
            """)
    void linksLeadToWhatIsCarriedOrToTheSite(String html, String withSite, String withoutSite) {
        assertThat(new CarriedPage(CARRIED, Optional.of("https://h.example")).of(PAGE, html))
                .isEqualTo(withSite);
        assertThat(new CarriedPage(CARRIED, Optional.empty()).of(PAGE, html)).isEqualTo(withoutSite);
    }

    @Test
    void relativeTimesBecomeDates() {
        String html = "<p><time datetime=\"2026-01-02\" title=\"2 January 2026\">1 month ago</time> x"
                + " <time datetime=\"2020-01-02\">2 January 2020</time></p>";
        assertThat(new CarriedPage(CARRIED, Optional.empty()).of(PAGE, html))
                .isEqualTo(html.replace("1 month ago", "2 January 2026"));
    }

    /** In small letters {@code İ} is longer. */
    @Test
    void stylesEndWhereTheyEndAlsoBehindLettersThatChangeTheirLength() {
        String html =
                "<p>" + "İstanbul ".repeat(60) + "</p><style>a<b</STYLE><p><a href=\"../../../../out.html\">x</a></p>";
        assertThat(new CarriedPage(CARRIED, Optional.empty()).of(PAGE, html))
                .isEqualTo(html.replace(" href=\"../../../../out.html\"", "").replace("</STYLE>", "</style>"));
    }

    @Test
    void textStaysAsItIs() {
        String html = "<!doctype html>\n<p title='a > b'>1 < 2 &amp; «x»</p>\n";
        assertThat(new CarriedPage(CARRIED, Optional.empty()).of(PAGE, html))
                .isEqualTo("<!doctype html>\n<p title=\"a > b\">1 < 2 &amp; «x»</p>\n");
    }
}
