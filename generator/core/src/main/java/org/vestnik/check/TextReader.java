package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.vestnik.check.TextRun.Start;

/**
 * Gathers what is read on a page, in runs: text of one block and one language. Code is no language; neither is a script
 * or a style.
 */
final class TextReader {

    /** What is not read as a language's text. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "code", "pre", "kbd", "samp", "var", "math", "svg", "template");

    /** Whose ends do not part a sentence. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label",
            "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "wbr");

    private static final List<String> READ_ATTRIBUTES = List.of("alt", "title", "aria-label", "placeholder");

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Start> starts = new ArrayList<>();

    List<TextRun> read(Document page) {
        for (Element meta : page.select("meta[name=description], meta[property=og:title]")) {
            String language = languageOf(meta);
            alone(meta.attr("content"), language, false, PageReader.spot(meta));
        }
        walk(page, "", false);
        end("", false);
        return runs;
    }

    private void walk(Element element, String outer, boolean outerReversed) {
        String language = element.hasAttr("lang") ? element.attr("lang").toLowerCase(Locale.ROOT) : outer;
        boolean reversed = element.hasAttr("dir") ? element.attr("dir").equalsIgnoreCase("rtl") : outerReversed;
        for (String attribute : READ_ATTRIBUTES) {
            if (element.hasAttr(attribute) && !element.normalName().equals("link")) {
                alone(element.attr(attribute), language, reversed, PageReader.spot(element));
            }
        }
        if (SILENT.contains(element.normalName())) {
            text.append(TextRun.GAP);
            return;
        }
        boolean isBlock = !INLINE.contains(element.normalName());
        boolean isForeign = !language.equals(outer);
        if (isBlock) {
            end(outer, outerReversed);
        }
        if (isForeign && !isBlock) {
            text.append(TextRun.GAP);
            foreign(element, language, reversed);
        } else {
            children(element, language, reversed);
        }
        if (isBlock) {
            end(language, reversed);
        }
    }

    /** A part in another language within a sentence: the sentence goes on behind it. */
    private void foreign(Element element, String language, boolean reversed) {
        TextReader part = new TextReader();
        part.children(element, language, reversed);
        part.end(language, reversed);
        runs.addAll(part.runs);
    }

    private void children(Element element, String language, boolean reversed) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                starts.add(new Start(text.length(), PageReader.spot(words)));
                text.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                walk(inner, language, reversed);
            }
        }
    }

    private void end(String language, boolean reversed) {
        if (!text.toString().isBlank() && !starts.isEmpty()) {
            runs.add(new TextRun(text.toString(), language, reversed, starts));
        }
        text.setLength(0);
        starts.clear();
    }

    private void alone(String words, String language, boolean reversed, Spot at) {
        if (!words.isBlank()) {
            runs.add(new TextRun(words, language, reversed, List.of(new Start(0, at))));
        }
    }

    private static String languageOf(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.hasAttr("lang")) {
                return e.attr("lang").toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
