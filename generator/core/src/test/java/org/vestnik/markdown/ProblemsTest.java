package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported, and exactly where. */
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            value = {
                "a [b](javascript:x) c ¦ 1:7 MD005 javascript:x",
                "a [b](JAVA&#115;cript:x) ¦ 1:7 MD005 JAVAscript:x",
                "a [b](java&#9;script:x) ¦ 1:7 MD005 java\\tscript:x",
                "a [b](data:text/html,x) ¦ 1:7 MD005 data:text/html,x",
                "a [b](//evil.example) ¦ 1:7 MD005 //evil.example",
                "a [b](https://user@evil.example) ¦ 1:7 MD005 https://…@evil.example",
                "a [b](ftp://user:secret@evil.example/c@d) ¦ 1:7 MD005 ftp://…@evil.example/c@d",
                "a [b](https:user:sec@ret@evil.example) ¦ 1:7 MD005 https:…@evil.example",
                "a [b](//user:secret?#@evil.example) ¦ 1:7 MD005 //…@evil.example",
                "a <a href='https:&#92;&#92;user:secret@evil.example'>b</a> ¦ 1:3 MD005 https:\\\\…@evil.example",
                "a <img src='https://user:secret@evil.example/b.jpg' alt='b'> ¦ 1:3 MD005 https://…@evil.example/b.jpg",
                "[b] and [c][b]\\n\\n[b]: vbscript:x ¦ 3:6 MD005 vbscript:x",
                "> - a\\n>   ![b](file:///x) ¦ 2:10 MD005 file:///x",
                "a <javascript:x> ¦ 1:4 MD005 javascript:x",
                "<p>\\n  <a href=' javascript:x'>y</a> ¦ 2:3 MD005 javascript:x",
                "a [b]() ¦ 1:7 MD006",
                "![b](https://e.example/c.jpg) ¦ 1:6 MD007 https://e.example/c.jpg",
                "a\\nb <script>x</script> ¦ 2:3 MD008 <script>",
                "> a\\n>\\n> <div>\\n> <b onclick=x>y</b></div> ¦ 4:3 MD008 onclick",
                "a <i style='x'>b</i> ¦ 1:3 MD008 style",
                "<p onload=x>a</p> ¦ 1:1 MD008 onload",
                "<svg onload=x> ¦ 1:1 MD008 <svg>",
                "a <font>b</font> ¦ 1:3 MD009 <font>",
                "a <b class='x'>b</b> ¦ 1:3 MD009 class=\"x\"",
                "a </b> c ¦ 1:3 MD009 </b>",
                "a *b <b>c* d ¦ 1:6 MD010 b",
                "<div>\\n\\na ¦ 1:1 MD010 div",
                "a\\n b\u202Ec ¦ 2:3 MD011 U+202E",
                "a `b\u2066c` ¦ 1:5 MD011 U+2066",
                "a &#x202e; ¦ 1:3 MD011 U+202E",
                "a\u0001b ¦ 1:2 MD012 U+0001",
                "a [b\u200Bc](d.md) ¦ 1:3 MD013 b\u200Bc",
                "a [bank.example](https://evil.example/) ¦ 1:3 MD014 bank.example evil.example",
                "a [https://www.bank.example/x](https://evil.example/) ¦ 1:3 MD014 www.bank.example evil.example",
                "{lang=klingon1!} a ¦ 1:7 MD015 klingon1!",
                "a <span lang='?'>b</span> ¦ 1:3 MD015 ?",
                "a[^1] ¦ 1:2 MD018 1",
                "a\\n\\n[^1]: b ¦ 3:1 MD019 1",
                "a [b][c] ¦ 1:3 MD020 c",
                "a [b](my photo.jpg) c ¦ 1:3 MD021 my photo.jpg",
                "a [b](https://e.example/a b) ¦ 1:3 MD021 https://e.example/a b",
                "> - [b](../x y.md#z) ¦ 1:5 MD021 ../x y.md#z",
                "a [b] (https://e.example/) c ¦ 1:3 MD022 https://e.example/",
                "a\\n[b] (news.md) ¦ 2:1 MD022 news.md",
                "a\\n![b](c.jpg \"He said \"no\" today\") ¦ 2:1 MD025 c.jpg",
                "> ![b](c.jpg 'It's here') ¦ 1:3 MD025 c.jpg",
                "a ![b](c.jpg «d») ¦ 1:3 MD025 c.jpg",
                "a [b](https://e.example/c \"d \"e\"\") ¦ 1:3 MD025 https://e.example/c",
                "a {{< youtube b >}} c ¦ 1:3 MD026 {{< youtube b >}}",
                "> - {{% notice %}} ¦ 1:5 MD026 {{% notice %}}",
                "{{<figure src='a.jpg'>}} ¦ 1:1 MD026 {{<figure src='a.jpg'>}}",
                "{% include a.html %} ¦ 1:1 MD026 {% include a.html %}",
                "## {{ page.title }} ¦ 1:4 MD026 {{ page.title }}",
                "a {{ b {{ c }} ¦ 1:8 MD026 {{ c }}",
                "`a` {{ b }} ¦ 1:5 MD026 {{ b }}",
                "<p>\\n<code>a</code> {{ b }}</p> ¦ 2:16 MD026 {{ b }}",
                "[a]({{< ref \"b.md\" >}}) ¦ 1:5 MD026 {{< ref \"b.md\" >}}",
                "[a]({{ b }}/c) ¦ 1:5 MD026 {{ b }}",
                "[a]({{b}}/c) ¦ 1:5 MD026 {{b}}",
                "![a]({{ b }}/c.jpg) ¦ 1:6 MD026 {{ b }}",
                "![a]({{b}}/c.jpg) ¦ 1:6 MD026 {{b}}",
                "[a]\\n\\n[a]: {{b}} ¦ 3:6 MD026 {{b}}",
                "a <a href='{{ b }}/c'>d</a> ¦ 1:12 MD026 {{ b }}",
                "a <img src='{% b %}' alt='c'> ¦ 1:13 MD026 {% b %}",
                "a [caption id='b' width='3'] ¦ 1:3 MD026 [caption id='b' width='3']",
                "[caption]![a](b.jpg) c[/caption] ¦ 1:1 MD026 [caption]",
                "[gallery ids=\"1,2\"] ¦ 1:1 MD026 [gallery ids=\"1,2\"]",
                "a\\n[embed]https://e.example/[/embed] ¦ 2:1 MD026 [embed]",
                "[embed][/embed] ¦ 1:1 MD026 [embed]",
                "[audio src='a.mp3' /] ¦ 1:1 MD026 [audio src='a.mp3' /]",
                "[video]a\\nb[/video] ¦ 1:1 MD026 [video]",
                "[playlist type=audio] ¦ 1:1 MD026 [playlist type=audio]",
                "[vc_row] ¦ 1:1 MD026 [vc_row]",
                "a [/vc_row] ¦ 1:3 MD026 [/vc_row]",
                "[youtube https://e.example/a] ¦ 1:1 MD026 [youtube https://e.example/a]",
                "a\\n [youtube=http://e.example/a] ¦ 2:2 MD026 [youtube=http://e.example/a]",
                "[googlemaps https://e.example/a?b=c&d=e] ¦ 1:1 MD026 [googlemaps https://e.example/a?b=c&d=e]",
                "a\\n[gallery] ¦ 2:1 MD026 [gallery]",
                "[quote]a *b*\\nc[/quote] ¦ 1:1 MD026 [quote]",
                "[su_quote cite=a]b[/su_quote] ¦ 1:1 MD026 [su_quote cite=a]",
                "a [contact-form-7 id=\"1\" title=\"b c\"] ¦ 1:3 MD026 [contact-form-7 id=\"1\" title=\"b c\"]",
                "- [wpforms id='5' /] ¦ 1:3 MD026 [wpforms id='5' /]",
                "a [nggallery id=”5″] ¦ 1:3 MD026 [nggallery id=”5″]",
                "{::nomarkdown}a{:/} ¦ 1:1 MD026 {::nomarkdown}",
                "{::options toc=\"b\" /} ¦ 1:1 MD026 {::options toc=\"b\" /}",
                "{: .note} ¦ 1:1 MD026 {: .note}",
                "a\\n{:.note #b} ¦ 2:1 MD026 {:.note #b}",
                "* a\\n{:toc} ¦ 2:1 MD026 {:toc}",
                "[a](https://e.example/){:target=\"_blank\"} ¦ 1:24 MD026 {:target=\"_blank\"}",
                "*a*{: title='b c' .d } ¦ 1:4 MD026 {: title='b c' .d }",
                "{: #начало width=300} ¦ 1:1 MD026 {: #начало width=300}",
                "## a {#own} ¦ 1:6 MD026 {#own}",
                "## a {#own .b c=\"d\"} ## ¦ 1:6 MD026 {#own .b c=\"d\"}",
                "> ## a {.b} ¦ 1:8 MD026 {.b}",
                "a {#b}\\n=== ¦ 1:3 MD026 {#b}",
                "a\\n\\n<!--more—>\\n\\nb ¦ 3:1 MD027",
                "a\\n<!-- b\\n\\nc ¦ 2:1 MD027",
                "<!-- a --!>\\n\\nb ¦ 1:1 MD027",
                "> <!-- a\\n\\nb --> ¦ 1:3 MD027",
                "- a\\n  <!-- b\\n\\nc --> ¦ 2:3 MD027",
                "<div>\\n<!-- a\\n\\nb --></div> ¦ 2:1 MD027",
                "<!--more—>\\n\\na\\n\\n<!-- b -->\\n\\nc ¦ 1:1 MD027",
                "<!-- a --> <!-- b ¦ 1:12 MD027",
                "a. <!-- b\\n\\nc --> ¦ 1:4 MD028 <!--",
                "a <!-- b -- c --> d ¦ 1:3 MD028 <!--",
                "a <!-- b <!-- c --> d ¦ 1:3 MD028 <!--",
                "a <!- b -> c ¦ 1:3 MD028 <!-",
                "a\\n<!— b —> ¦ 2:1 MD028 <!—",
                "> ‹!–– a ––› ¦ 1:3 MD028 ‹!––",
                "## a <!-- b ¦ 1:6 MD028 <!--",
                "|a|b|\\n|-|-|\\n|<!-- c|d| ¦ 3:2 MD028 <!--",
                "`a` \\\\<!-- b ¦ 1:7 MD028 <!--",
                "1917. a\\n\\n1941. b ¦ 3:1 MD029 1941 1918 .",
                "5) a\\n8) b\\n9) c ¦ 2:1 MD029 8 6 )",
                "> 1. a\\n>    - b\\n> 2. c\\n> 2. d ¦ 4:3 MD029 2 3 .",
                "1. a\\n   1. b\\n   3. c\\n2. d ¦ 3:4 MD029 3 2 .",
                "|a|b|\\n|---|---|\\n|c|d|e| ¦ 3:1 MD030 1 2",
                "a|b\\n---|---\\nc|d\\nc | d | e | f ¦ 4:1 MD030 2 2",
                "> |a|\\n> |---|\\n> |c| `d|e` | f \\| g | | ¦ 3:3 MD030 2 1",
                "##a ¦ 1:1 MD031 ##",
                "> a\\n>\\n> ###Б в ¦ 3:3 MD031 ###",
                "a **b c ¦ 1:3 MD031 **",
                "**a **b ¦ 1:1 MD031 **",
                "**«Суд»**а ¦ 1:1 MD031 **",
                "- a\\n- *b* «**в» ¦ 2:8 MD031 **",
                "a ![](b.jpg) ¦ 1:3 IM024 b.jpg",
                "![](b.jpg 'c') ¦ 1:1 IM024 b.jpg",
                "a <img src=b.jpg> ¦ 1:3 IM024 b.jpg",
            })
    void isReportedWhereItStands(String markdown, String problem) {
        String text = markdown.strip().replace("\\n", "\n");
        assertThat(Rendered.of(text).found()).containsExactly(problem.replace("\\t", "\t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[example.org](https://www.example.org/x)",
                "[www.example.org/x](https://example.org/y)",
                "[example.org](https://sub.example.org/)",
                "[пример.рф](https://xn--e1afmkfd.xn--p1ai/)",
                "[bank.example](https://web.archive.org/web/2015/https://bank.example/)",
                "[report.pdf](https://example.org/1)",
                "[5.40 p.m.](https://example.org/1)",
                "[\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645](https://example.org/1)",
                "a [b] c",
                "a [b] (c d)",
                "a [b](said he)",
                "a [b] (see e.g. the report)",
                "a `[b] (c.md)`",
                "**a** b **в**г _**д**_ ***е*** **«ж»**",
                "a\\** b ** c 2**3 Meta** d*** **** e",
                "** a\\n\\n**b, признана в России\\n\\n\\**c\\n\\n\\##d\\n\\na ##b\\n\\n#c",
                "`**a` [b](c**d.md) <https://e.example/**f>\\n\\n    ##g **h\\n\\n```\\n##i\\n**j\\n```",
                "a <img src=b.jpg alt=''>",
                "<b>a</b> <br> <i lang=en>b</i>",
                "<!-- anything -- at all -->",
                "<!-->\\n\\na <!----> b\\n\\n<!--->\\n\\n<!---->\\n\\n<!-- c\\n\\nd --> e",
                "1. a\\n1. b\\n1. c\\n\\n4) d\\n5) e\\n06) f\\n\\n<br>\\n\\n0. g\\n0. h\\n\\n1917\\. i\\n\\n1941\\. j",
                "|a|b|\\n|---|---|\\n|c|d| |\\n|c|d||\\n|c|\\n|c|`d|d`|\\n|c|d\\|d| <!-- e -->\\n||d|",
                "a --> b, c —> d, e ‹!› f, g <! h, i &lt;!-- j --&gt;",
                "a \\<!-- b --> c `‹!— d —›`\\n\\n    <!— e —>\\n\\n~~~\\n<!– f\\n~~~",
                "`<!--` a\\n\\n    <!-- b\\n\\n```\\n<!-- c\\n```",
                "a <b title='<!--'>b</b>\\n\\n<div title='<!--'>c</div>",
                "a `{{< b >}}` and `` [caption id='c'] ``",
                "a\\n\\n    {{ b }}",
                "```\\n{% a %}\\n```",
                "> ~~~\\n> [vc_row]\\n> ~~~",
                "<!-- {{ a }} --> and <!-- [vc_row] -->",
                "<!-- a\\n\\n{{ b }} -->",
                "<div>\\n<!-- {{ a }} -->\\n</div>",
                "<pre>\\n{{ a }}\\n\\n{% b %}</pre>",
                "a <code>{{ b }}</code> c",
                "a \\{{ b }} \\{% c %} \\[caption id='d']",
                "a {{ b\\nc }} {% d {{}} {%%}",
                "a {b} { {c} } {lang=en}",
                "[video] a [audio] b [видео] [gallery] c [embed] d [caption]",
                "[video, 3 min] [audio file] [Caption id='a'] [videos id=a]",
                "[video]\\n\\na[/video]",
                "[sic] [he said] [the court: \"no\"] […] [see https://e.example/a] [x=5] [сказал id=\"a\"]",
                "- [ ] a\\n- [x] b [/c] [d",
                "[irony]a[/irony] [usr]/b[/usr] c [video https://e.example/1] d",
                "### a {#FreeThem}\\n\\n### b {#свобода}",
                "[quote]\\n\\na[/quote] b [/quote] [quote]",
                "`[quote]`a[/quote] \\\\[quote]a[/quote] [quote]a`[/quote]`",
                "[a] b[/c] [d id=\"e\"](https://e.example/) [f][a]\\n\\n[a]: https://e.example/",
                "a `{: .note}` b \\\\{: .note}\\n\\n    {:toc}",
                "a {: b} {:} {:-) .c} {: .d\\n} {: .e and f} {: toc and g} {:3 .h}",
                "a {#b}\\n\\n{.c}\\n\\n## {#d} e\\n\\n## `{#f}`\\n\\n## g \\\\{#h}\\n\\n## i {#1} {# j} {.}",
                "[video](https://example.org/a) b[/video]",
                "![video](a.jpg) b[/video]",
                "[audio] [a][gallery] b[/audio]\\n\\n[audio]: https://example.org/a\\n[gallery]: https://example.org/b",
            })
    void isNoProblem(String markdown) {
        assertThat(Rendered.of(markdown.replace("\\n", "\n")).found()).isEmpty();
    }

    @Test
    void linesAreCountedFromTheFileNotFromTheText() {
        assertThat(Rendered.from(12, "a\n\n b [c](javascript:x)").found()).containsExactly("14:8 MD005 javascript:x");
    }

    @Test
    void whatTheRulesOfHtmlWouldHideIsReportedToo() {
        assertThat(Rendered.of("<body onload=x><td onclick=y>").found())
                .containsExactly("1:1 MD008 onload", "1:1 MD009 <body>", "1:16 MD008 onclick");
    }

    @Test
    void everyProblemOfATextIsFound() {
        assertThat(Rendered.of("[a](javascript:x) [b](data:y)\n\n<script></script>\n")
                        .found())
                .containsExactly("1:5 MD005 javascript:x", "1:23 MD005 data:y", "3:1 MD008 <script>");
    }
}
