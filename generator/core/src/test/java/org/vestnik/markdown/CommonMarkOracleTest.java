package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated documents read as commonmark-java reads them, in all constructs that the two share. */
class CommonMarkOracleTest {

    private static final Parser ORACLE = Parser.builder().build();
    private static final HtmlRenderer ORACLE_RENDERER = HtmlRenderer.builder().build();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void generatedDocumentsAreReadAsCommonMarkSays(long seed) {
        String markdown = new MarkdownGenerator(new Random(seed)).document();
        String expected = normal(ORACLE_RENDERER.render(ORACLE.parse(markdown)));
        assertThat(normal(Rendered.of(markdown).html()))
                .as("seed %d:%n%s", seed, markdown)
                .isEqualTo(expected);
    }

    /** Only what both renderers mean: no ids, no levels of headings, no white space between blocks. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        for (Element element : body.getAllElements()) {
            if (element.normalName().matches("h[1-6]")) {
                element.tagName("h");
            }
            for (String attribute : new String[] {"id", "rel", "width", "height", "loading", "decoding"}) {
                element.removeAttr(attribute);
            }
        }
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.parent().closest("pre") == null) {
                text.text(text.getWholeText().replaceAll("\\s+", " "));
            }
        });
        String pretty = body.html().replace("<!-- -->", "");
        return pretty.replaceAll("\\s*(</?(?:p|ul|ol|li|blockquote|h|hr|pre)\\b[^>]*>)\\s*", "$1")
                .strip();
    }
}
