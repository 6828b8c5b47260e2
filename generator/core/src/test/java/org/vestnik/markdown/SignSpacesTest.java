package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.config.BulletinConfig.Limits;

/** A no-break space is written as {@code ~} here. */
class SignSpacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#~a",
                "a\n\n##~b\n\nc",
                "######~a",
                "##~~a\n# ~b",
                "-~a\n-~b",
                "*~a\n\n+~b",
                "1.~a\n2)~b",
                ">~a\n>~b",
                ">~##~a",
                "- >~-~a\n  - 10.~b",
                "-~-~-",
                "```\na\n```\n-~b",
                "`a` b\n\n-~c",
                "-~```\n  a\n  ```\n-~b"
            })
    void behindASignItIsASpace(String text) {
        String spaced = text.replace('~', '\u00A0');
        assertThat(SignSpaces.mended(spaced)).isEqualTo(text.replace('~', ' '));
        assertThat(Rendered.of(spaced).html())
                .isEqualTo(Rendered.of(text.replace('~', ' ')).html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "-~5 degrees",
                "+~7 495 100",
                "#~1 is first",
                "so\n-~Hello",
                "a~b -~c 1.~d",
                "~- a",
                "**~a**",
                "--~a",
                "#######~a",
                "##a~b",
                "5~a",
                "1234567890.~a",
                "```\n-~a\n```",
                "~~~~ x\n##~a\n```\n-~b\n~~~~",
                "> ```\n> -~a\n> ```",
                "- ````\n  -~a\n  ```\n  -~b"
            })
    void elsewhereItStays(String text) {
        String spaced = text.replaceAll("(?<!~)~(?!~)", "\u00A0");
        assertThat(SignSpaces.mended(spaced)).isSameAs(spaced);
    }

    @Test
    void placesStay() {
        assertThat(Rendered.of("-\u00A0a [b](javascript:x)").found()).containsExactly("1:9 MD005 javascript:x");
    }

    @Test
    void anUpdateIsFound() {
        assertThat(Rendered.live("###\u00A010:05 News\n\na").body().updates())
                .extracting(Update::headline)
                .containsExactly("News");
    }

    @Test
    void depthIsCountedWithThem() {
        String deep = "-\u00A0".repeat(Limits.DEFAULT.nesting() + 1) + "a";
        assertThat(Rendered.of(deep).found()).singleElement().asString().contains("MD002");
    }
}
