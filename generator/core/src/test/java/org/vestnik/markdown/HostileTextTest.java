package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author writes, in whatever place, only allowed elements, attributes and addresses come out. */
class HostileTextTest {

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "address",
            "aside",
            "b",
            "bdi",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");

    private static final Set<String> ANYWHERE = Set.of("id", "lang", "dir", "title");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel", "aria-label")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading", "decoding")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("del", Set.of("datetime", "cite")),
            Map.entry("ins", Set.of("datetime", "cite")),
            Map.entry("q", Set.of("cite")),
            Map.entry("blockquote", Set.of("cite")),
            Map.entry("ol", Set.of("start", "reversed")),
            Map.entry("table", Set.of("tabindex")),
            Map.entry("td", Set.of("colspan", "rowspan", "class")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope", "class")),
            Map.entry("details", Set.of("open")),
            Map.entry("figure", Set.of("class")),
            Map.entry("p", Set.of("class")),
            Map.entry("code", Set.of("class")),
            Map.entry("section", Set.of("class", "role", "aria-label")));

    /** Where a hostile text may stand; {@code %s} is the text, alone or after the marks of its lines. */
    private static final List<String> PLACES = List.of(
            "", "> ", "- ", "1. ", "> - ", "# ", "| ", "text ", "*text* ", "[^n]: ", "<div>", "@video ", "{lang=en} ");

    static Stream<String> texts() throws IOException {
        try (InputStream in = HostileTextTest.class.getResourceAsStream("hostile.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n%%\n"));
        }
    }

    @Test
    void thereAreMoreThanTwoHundredOfThem() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onlyAllowedHtmlComesOut(String text) {
        for (String place : PLACES) {
            String markdown = place + text.replace("\n", "\n" + (place.startsWith(">") ? "> " : "")) + "\n\n[^n]\n";
            judge(Rendered.of(markdown));
            judge(Rendered.live("### 11:40 " + markdown));
        }
    }

    /** The same texts, one after the other without a blank line, so that each meets what another left open. */
    @Test
    void togetherTheyAreAsHarmless() throws IOException {
        judge(Rendered.of(String.join("\n", texts().toList())));
        judge(Rendered.of(String.join(" ", texts().toList())));
        judge(Rendered.of(String.join("\n\n", texts().toList())));
    }

    private static void judge(Rendered rendered) {
        String html = rendered.html();
        Document document = Jsoup.parseBodyFragment(html);
        for (Element element : document.body().children().select("*")) {
            assertThat(ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                judge(element, attribute, html);
            }
        }
        assertCleaningChangesNothing(document, html);
    }

    private static void judge(Element element, Attribute attribute, String html) {
        String name = attribute.getKey();
        if (!ANYWHERE.contains(name)) {
            assertThat(ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                    .as(html)
                    .contains(name);
        }
        if (Set.of("href", "src", "cite").contains(name)) {
            assertThat(attribute.getValue())
                    .as(html)
                    .satisfiesAnyOf(
                            url -> assertThat(url).matches("(?i)https?://[^@/?#\\\\\\s]+([/?#][^\\\\\\s]*)?"),
                            url -> assertThat(url).matches("(?i)(mailto|tel):[^/\\s][^\\s]*"),
                            url -> assertThat(url)
                                    .matches("(?!/[/\\\\])[^:\\\\\\p{Cntrl}]*([/?#][^\\\\\\p{Cntrl}]*)?"));
        }
        if (element.normalName().equals("img") && name.equals("src")) {
            assertThat(attribute.getValue()).as(html).doesNotContainPattern("(?i)^[a-z]+:");
        }
    }

    private static void assertCleaningChangesNothing(Document document, String html) {
        Safelist safelist = Safelist.none()
                .addTags(ELEMENTS.toArray(String[]::new))
                .addAttributes(":all", ANYWHERE.toArray(String[]::new))
                .addProtocols("a", "href", "http", "https", "mailto", "tel")
                .preserveRelativeLinks(true);
        ATTRIBUTES.forEach((element, names) -> safelist.addAttributes(element, names.toArray(String[]::new)));
        document.setBaseUri("https://vestnik.example/en/x.html");
        document.outputSettings().prettyPrint(false);
        Document clean = new Cleaner(safelist).clean(document);
        clean.outputSettings().prettyPrint(false);
        assertThat(clean.body().html()).as(html).isEqualTo(document.body().html());
    }
}
