package org.vestnik.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Anna Petrova</p>",
                "<p>An<b class=\"x\">na</b> Pet<i>ro</i>va",
                "<p>An&shy;na P&#101;trov&#x61;</p>",
                "<img alt='Anna Petrova'>",
                "<meta content=\"by Anna Petrova\">",
                "<a href=\"/anna%20petrova/\">x</a>",
                "<content type=\"html\">&lt;p&gt;An&lt;b&gt;na&lt;/b&gt; Petrova&lt;/p&gt;</content>",
                "{\"content_html\":\"\\u003cp\\u003eAn\\u003cb\\u003ena\\u003c/b\\u003e Pet\\u0072ova\"}",
                "1 < 2, says Anna Petrova",
                "<!-- Anna Petrova -->"
            })
    void hiddenNameIsRead(String file) {
        DenyList list = DenyList.of(List.of(new DenyList.Entry(7, "Anna Petrova")), List.of());

        assertThat(list.find(text(file).withDecodedAddresses())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://risky.example/x\">x</a>",
                "<a href='//risky.example'>x</a>",
                "<a href=https&#58;//risky&period;example/>https://risky.example</a>",
                "{\"url\":\"https:\\/\\/risky.example\\/\"}",
                "<content>&lt;a href=&quot;https://risky.example/&quot;&gt;</content>",
                "/old https://risky.example/ 301"
            })
    void hiddenAddressIsRead(String file) {
        Domains domains = Domains.of(List.of("risky.example"));

        assertThat(domains.addresses(text(file).text())).isNotEmpty();
    }

    @Test
    void blocksStayApart() {
        assertThat(text("<ul><li>Anna</li><li>Petrova</li></ul>").text()).doesNotContain("AnnaPetrova");
    }

    @Test
    void picturesAndArchivesHoldNoText() {
        assertThat(PublishedText.isIn("media/a.jpg")).isFalse();
        assertThat(PublishedText.isIn("ru/feed.xml")).isTrue();
        assertThat(PublishedText.isIn("_redirects")).isTrue();
    }

    private static PublishedText text(String file) {
        return PublishedText.of(file.getBytes(StandardCharsets.UTF_8));
    }
}
