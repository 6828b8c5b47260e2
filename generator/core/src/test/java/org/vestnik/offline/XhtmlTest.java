package org.vestnik.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XhtmlTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '~', textBlock = """
            a<br>b<hr>                                   ~ a<br/>b<hr/>
            <p><img src="a.png" alt="A door" width="4">  ~ <p>[A door]
            <img src="a.png" alt="">                     ~ ``
            <h2 id="1840">x</h2>                         ~ <h2 id="i-1840">x</h2>
            <sup id="fnref:1"><a href="#fn:1">1</a></sup> ~ <sup id="i-fnref-1"><a href="#i-fn-1">1</a></sup>
            <a href="2.xhtml#b">x</a>                    ~ <a href="2.xhtml#i-b">x</a>
            <a href="https://a.example/#b">x</a>         ~ <a href="https://a.example/#b">x</a>
            <a href="#">x</a>                            ~ <a>x</a>
            <i lang="fr">x</i>                           ~ <i lang="fr" xml:lang="fr">x</i>
            <details open>x</details>                    ~ <details open="open">x</details>
            a &amp; b &lt; c & d                         ~ a &amp; b &lt; c &amp; d
            <a title="a > b" href="x:y">z</a>            ~ <a title="a > b" href="x:y">z</a>
            a<!-- b -->c                                 ~ ac
            """)
    void becomesWellFormed(String html, String xhtml) {
        assertThat(Xhtml.of(html)).isEqualTo(xhtml);
    }
}
