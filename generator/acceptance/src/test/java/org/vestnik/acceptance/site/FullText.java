package org.vestnik.acceptance.site;

import java.text.Normalizer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Compares what a feed tells with what the page tells, as words: markup, spaces and no-break spaces do not count. */
final class FullText {

    private static final String BLOCKS = "p, li, h2, h3, h4, blockquote, td, th, dd, dt, pre, figcaption";
    private static final String NOT_BODY = "header, footer, nav, aside, .byline";

    private FullText() {}

    /** Blocks of the article on its page that the entry lacks; empty if the entry is the full text. */
    static List<String> missing(WrittenPage page, String entryHtml) {
        String entry = words(Jsoup.parse(entryHtml).body());
        return page.html().select("main article").select(BLOCKS).stream()
                .filter(block ->
                        block.closest(NOT_BODY) == null && block.select(BLOCKS).size() == 1)
                .map(FullText::words)
                .filter(words -> !entry.contains(words))
                .toList();
    }

    /** Blocks of the entry that the page lacks; empty if the entry invents nothing. */
    static List<String> invented(WrittenPage page, String entryHtml) {
        String whole = words(page.html().body());
        return Jsoup.parse(entryHtml).body().select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(FullText::words)
                .filter(words -> !whole.contains(words))
                .toList();
    }

    /**
     * Letters and digits only, so that a mark or a space that only one of the two has is no difference; without the way to the
     * full picture, which stands under the small one.
     */
    private static String words(Element element) {
        Element copy = element.clone();
        copy.select("picture ~ small").remove();
        return Normalizer.normalize(copy.text(), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
