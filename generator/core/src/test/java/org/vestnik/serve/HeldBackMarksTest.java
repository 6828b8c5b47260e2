package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.OutputPath;

class HeldBackMarksTest {

    private static final OutputPath HERE = new OutputPath("en/2026/here.html");

    private final HeldBackMarks marks = new HeldBackMarks(
            path -> path.value().contains("draft")
                    ? new Standing(Standing.Kind.DRAFT, Optional.empty())
                    : Standing.PUBLIC,
            standing -> "<" + standing.kind() + ">");

    @ParameterizedTest
    @CsvSource({
        "draft.html",
        "../2026/draft.html",
        "/en/2026/draft.html",
        "draft.html#part",
        "../../ru/%D1%8F-draft.html",
        "../draft/"
    })
    void aLinkToADraftIsMarkedBehindIt(String href) {
        assertThat(marks.on("<li><a class=x href=\"" + href + "\">A <b>title</b></a> more", HERE))
                .isEqualTo("<li><a class=x href=\"" + href
                        + "\">A <b>title</b></a> <vestnik-mark>&lt;DRAFT&gt;</vestnik-mark> more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public.html",
                "#draft",
                "https://draft.example/draft.html",
                "//draft.example/draft.html",
                "mailto:draft@example.org",
                "../../../draft.html",
                "",
                ":::"
            })
    void noOtherLinkIs(String href) {
        String page = "<a href='" + href + "'>x</a>";

        assertThat(marks.on(page, HERE)).isEqualTo(page);
    }

    @Test
    void aDraftsLinkToItselfIsNot() {
        String page = "<a href=draft.html>x</a>";

        assertThat(marks.on(page, new OutputPath("en/draft.html"))).isEqualTo(page);
    }
}
