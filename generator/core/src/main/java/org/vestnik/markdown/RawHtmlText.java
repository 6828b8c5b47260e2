package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.vestnik.language.TextRuns;
import org.vestnik.language.Typography;

/** The texts of a block of HTML as they are set: from one element that begins a line to the next, each as a whole. */
final class RawHtmlText {

    private final Typography typography;
    private final TextRuns runs = new TextRuns(256);
    private final List<TextNode> nodes = new ArrayList<>();
    private final Map<TextNode, String> set = new IdentityHashMap<>();

    private RawHtmlText(Typography typography) {
        this.typography = typography;
    }

    /** What each text becomes; one that stays as it is is not in the map. */
    static Map<TextNode, String> of(Element parent, Typography typography) {
        RawHtmlText texts = new RawHtmlText(typography);
        texts.children(parent);
        texts.flush();
        return texts.set;
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                runs.add(nodes.size(), whole, 0, whole.length());
                nodes.add(text);
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        boolean block = AllowedHtml.BLOCK.contains(name) || name.equals("br");
        if (block) {
            flush();
        }
        if (KeptTags.isCode(name) || element.hasAttr("lang")) {
            runs.keep(element.wholeText());
        } else if (name.equals("img")) {
            runs.object();
        } else {
            children(element);
        }
        if (block) {
            flush();
        }
    }

    private void flush() {
        typography.set(runs);
        for (int i = 0; i < nodes.size(); i++) {
            int run = runs.find(i);
            if (run >= 0) {
                set.put(nodes.get(i), runs.text().substring(runs.start(run), runs.end(run)));
            }
        }
        nodes.clear();
        runs.clear();
    }
}
