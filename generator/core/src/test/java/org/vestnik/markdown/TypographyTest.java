package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Typography;
import org.vestnik.model.Language;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Газета \"*Правда*\" тут            | <p>Газета «<em>Правда</em>» тут</p>",
                "Газета *\"Правда\"* тут            | <p>Газета <em>«Правда»</em> тут</p>",
                "\"Газета **\"Правда\"** закрыта\"  | <p>«Газета <strong>„Правда“</strong> закрыта»</p>",
                "Газета \"**Правда\" тут** же       | <p>Газета «<strong>Правда» тут</strong>⍽же</p>",
                "\"[Правда](https://x.example)\"    | <p>«<a href=^https://x.example^ rel=^noreferrer^>Правда</a>»</p>",
                "Дом *5* км                         | <p>Дом <em>5</em>⍽км</p>",
                "Дом в *Москве*                     | <p>Дом в⍽<em>Москве</em></p>",
                "Дом *в* Москве                     | <p>Дом <em>в</em>⍽Москве</p>",
                "Дом `\"a\" - b...` \"тут\"         | <p>Дом <code>&quot;a&quot; - b...</code> «тут»</p>",
                "Слово \"`код`\" тут                | <p>Слово «<code>код</code>» тут</p>",
                "Дом <https://x.example/a--b> тут   | <p>Дом <a href=^https://x.example/a--b^ rel=^noreferrer^>https://x.example/a--b</a> тут</p>",
                "Дом \\\"тут\\\" \"там\"            | <p>Дом &quot;тут&quot; «там»</p>",
                "Дом &quot;тут&quot; \"там\"        | <p>Дом &quot;тут&quot; «там»</p>",
                "Дом <kbd>\"тут\"</kbd> \"там\"     | <p>Дом <kbd>&quot;тут&quot;</kbd> «там»</p>",
                "Да <span lang=^en^>a \"b\"</span>  | <p>Да⍽<span lang=^en^>a &quot;b&quot;</span></p>",
                "Да <b>\"тут\"</b> - там            | <p>Да⍽<b>«тут»</b>⍽— там</p>",
                "<p>Он - \"тут\"</p>                | <p>Он⍽— «тут»</p>",
                "<p>Он \"<b>тут</b>\"</p>           | <p>Он⍽«<b>тут</b>»</p>",
                "<p>Он <code>\"x\"</code></p>       | <p>Он⍽<code>&quot;x&quot;</code></p>",
                "{lang=en} He said \"no\" - once    | <p lang=^en^>He said &quot;no&quot; - once</p>",
            })
    void aQuotationSpansMarkupAndCodeIsNeverTouched(String markdown, String html) {
        assertThat(seen("ru", markdown.replace('^', '"'))).isEqualTo(html.replace('^', '"') + "\n");
    }

    @Test
    void aLineEndInTheSourceIsASpaceLikeAnyOther() {
        assertThat(seen("ru", "Дом в\nМоскве\n- тут\nи там"))
                .isEqualTo("<p>Дом в⍽Москве</p>\n<ul>\n<li>тут\nи⍽там</li>\n</ul>\n");
        assertThat(seen("ru", "Дом\n— тут  \n— там")).isEqualTo("<p>Дом⍽— тут<br>\n—⍽там</p>\n");
    }

    @Test
    void tablesHeadingsAndFootnotesAreSetToo() {
        assertThat(seen("ru", "## Дело \"Сети\"\n\n| \"а\" |\n|---|\n| в доме |\n\nДом[^1].\n\n[^1]: \"там\""))
                .contains("<h2 id=\"дело-сети\">Дело «Сети»</h2>")
                .contains("<th scope=\"col\">«а»</th>")
                .contains("<td>в⍽доме</td>")
                .contains("«там»");
    }

    @Test
    void wordsOfPicturesAreSetAndTheirAddressesAreNot() {
        assertThat(seen("ru", "![Дом \"тут\"](a--b.jpg \"Он - там\")"))
                .contains("alt=\"Дом «тут»\"")
                .contains("a--b.jpg")
                .contains("<figcaption>Он⍽— там</figcaption>");
    }

    @Test
    void aPostIsQuotedWithItsDashesAndDots() {
        assertThat(seen("ru", "> Там \"дом\" - и...\n>\n> — Ваня, 5 км - тут"))
                .contains("<p>Там «дом»⍽- и...</p>")
                .contains("<figcaption>— Ваня, 5⍽км⍽— тут</figcaption>");
        assertThat(seen("ru", "> Там \"дом\" - и...")).contains("<p>Там «дом»⍽— и…</p>");
        assertThat(seen("ru", "> {lang=en}\n> A \"b\" - c\n\nДом \"тут\""))
                .contains("A &quot;b&quot; - c")
                .contains("«тут»");
    }

    @Test
    void blocksInsideOfHtmlInAnotherLanguageAreLeftAlone() {
        assertThat(seen("ru", "<div lang=\"en\">\n\nA \"b\" - c\n\n</div>\n\nДом \"тут\""))
                .contains("<p>A &quot;b&quot; - c</p>")
                .contains("<p>Дом «тут»</p>");
    }

    @Test
    void anExcerptIsSetAndKeepsItsCode() {
        Body body = Rendered.set("ru", "Дом `\"x\" - y` в \"Сети\" - тут").body();

        assertThat(body.excerpt()).isEqualTo("Дом \"x\" - y в\u00a0«Сети»\u00a0— тут");
    }

    @Test
    void anExcerptInAnotherLanguageIsLeftAloneLikeItsParagraph() {
        Rendered text = Rendered.set("ru", "{lang=en} He said \"no\" - once");

        assertThat(text.html()).contains("He said &quot;no&quot; - once");
        assertThat(text.body().excerpt()).isEqualTo("He said \"no\" - once");
    }

    @Test
    void updatesAreSetAndTheirAddressesAreMadeOfWhatIsWritten() {
        Body body = Rendered.set("en", "## Update: \"Stop\" - they say\n\nIt's \"on\".")
                .body();

        assertThat(body.updates()).singleElement().satisfies(update -> {
            assertThat(update.id()).isEqualTo("u-stop-they-say");
            assertThat(update.headline()).isEqualTo("“Stop”\u00a0– they say");
            assertThat(update.text()).isEqualTo("It’s “on”.");
        });
    }

    @Test
    void longWordsOfProseGetSoftHyphensIfWanted() {
        Typography typography =
                LanguagePack.of(new Language("ru")).orElseThrow().typography().withHyphens();
        Rendered text = Rendered.set("ru", "## Правозащитники\n\nПравозащитники в `правозащитник` ТАСС", typography);

        assertThat(text.html().replace('\u00ad', '|').replace('\u00a0', '⍽'))
                .contains(">Правозащитники</h2>")
                .contains("<p>Пра|во|за|щит|ни|ки в⍽<code>правозащитник</code> ТАСС</p>");
        assertThat(text.body().excerpt()).doesNotContain("\u00ad");
    }

    private static String seen(String language, String markdown) {
        return Rendered.set(language, markdown).html().replace('\u00a0', '⍽');
    }
}
