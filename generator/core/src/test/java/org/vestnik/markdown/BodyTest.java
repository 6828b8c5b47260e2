package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body knows besides its HTML. */
class BodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "First *one*.\\n\\nSecond. ¦ First one.",
                "# Heading\\n\\nFirst [link](x.md) &amp; `code`.\\nLine. ¦ First link & code. Line.",
                "> Quoted.\\n> — Somebody\\n\\nFirst. ¦ First.",
                "> Quoted.\\n> — Somebody ¦ Quoted.",
                "https://youtu.be/x\\n\\n@video Lost\\n\\nFirst. ¦ First.",
                "| a | b |\\n|---|---|\\n| c | d |\\n\\nFirst. ¦ First.",
                "```\\ncode\\n```\\n\\nFirst[^1].\\n\\n[^1]: Note. ¦ First.",
                "![alt](a.jpg \"title\")\\n\\nFirst. ¦ First.",
                "One.\\n\\nTwo.\\n\\n<!--more-->\\n\\nThree. ¦ One. Two.",
                "# Heading\\n\\nOne.\\n\\n- a\\n- b\\n\\n<!-- more -->\\n\\nThree. ¦ One. a b",
                "One <!-- more --> and more. ¦ One",
                "<p lang=\"en\">Raw <b>text</b>.</p> ¦ Raw text.",
                "{lang=en} First. ¦ First.",
                "- item\\n- second ¦ item",
            })
    void excerptIsTheTextBeforeMoreOrTheFirstParagraph(String markdown, String excerpt) {
        assertThat(Rendered.of(markdown.replace("\\n", "\n")).body().excerpt()).isEqualTo(excerpt);
    }

    @Test
    void excerptOfHeadingsAndCodeAloneIsEmpty() {
        assertThat(Rendered.of("# a\n\n    code\n").body().excerpt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "one two, three — four ¦ 4",
                "don't re-run it ¦ 3",
                "# one two\\n\\nthree ¦ 3",
                "> one\\n> — two three ¦ 3",
                "| one | two |\\n|---|---|\\n| three | 4 | ¦ 4",
                "one[^1]\\n\\n[^1]: two ¦ 2",
                "один **два**,три ¦ 3",
            })
    void wordsAreCountedWhereverReadersSeeThem(String markdown, int words) {
        assertThat(Rendered.of(markdown.replace("\\n", "\n")).body().words()).isEqualTo(words);
    }

    @Test
    void headingsAreListedInOrderWithTheirAnchors() {
        assertThat(Rendered.of("# A *b*\n\n> ## C\n\n<h3 id=\"own\">D</h3>\n")
                        .body()
                        .headings())
                .containsExactly(new Heading(2, "a-b", "A b"), new Heading(3, "c", "C"), new Heading(4, "own", "D"));
    }

    @Test
    void codeRunsFromLeftToRightInLanguagesThatDoNot() {
        String code = "    x = 1\n\nAnd\n\n```sh\nls\n```\n";
        assertThat(Rendered.set("ar", code).html())
                .contains("<pre dir=\"ltr\"><code>x", "<pre dir=\"ltr\"><code class=\"language-sh\">");
        assertThat(Rendered.of(code).html()).doesNotContain("dir=");
    }

    @Test
    void everyIdIsAnAnchor() {
        assertThat(Rendered.of("# A\n\nb[^1] <span id=\"c\">d</span> <span id=\"c\">e</span>\n\n[^1]: f\n")
                        .body()
                        .anchors())
                .containsExactlyInAnyOrder("a", "fnref:1", "fn:1", "c");
    }

    @Test
    void referencesAreInDocumentOrderWithTheirPlaces() {
        Body body = Rendered.from(10, "[a](x.md) ![b](c.jpg)\n\n[d](/ru/%D1%85/?e&amp;f#g)\n")
                .body();
        assertThat(body.intro().references())
                .extracting(Reference::kind, Reference::destination, r -> r.at().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Reference.Kind.LINK, "x.md", "content/en/x.md:10:5"),
                        org.assertj.core.groups.Tuple.tuple(Reference.Kind.PICTURE, "c.jpg", "content/en/x.md:10:16"),
                        org.assertj.core.groups.Tuple.tuple(
                                Reference.Kind.LINK, "/ru/%D1%85/?e&f#g", "content/en/x.md:12:5"));
    }

    @Test
    void theSameFragmentIsDrawnForEachPlace() {
        Fragment fragment = Rendered.of("[a](x.md) ![b](c.jpg)").body().intro();
        ReferenceResolver feed = new ReferenceResolver() {
            @Override
            public String address(Reference link) {
                return "https://site.example/?a&b";
            }

            @Override
            public Image image(Reference picture) {
                return Image.at("javascript:alert(1)");
            }
        };
        assertThat(fragment.html(feed).toString())
                .isEqualTo(
                        "<p><a href=\"https://site.example/?a&amp;b\">a</a> <img src=\"#\" alt=\"b\" loading=\"lazy\" decoding=\"async\"></p>\n");
    }
}
