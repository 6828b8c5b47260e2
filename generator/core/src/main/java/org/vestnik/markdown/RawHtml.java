package org.vestnik.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.vestnik.language.Typography;
import org.vestnik.model.Language;
import org.vestnik.problem.ProblemCode;

/**
 * Writes the HTML that authors put into Markdown: read and cleaned by jsoup, then written by the same hands as all
 * else, so that texts are escaped and addresses judged at one place. Tags may enclose Markdown; each is closed at the
 * latest where the block ends that it was opened in.
 */
final class RawHtml {

    private static final Pattern END_TAG = Pattern.compile("\\s*</([A-Za-z][A-Za-z0-9-]*)\\s*>");

    private static final Cleaner CLEANER = new Cleaner(AllowedHtml.SAFELIST);

    private final Draft draft;
    private final LinkWriter links;
    private final Excerpt excerpt;
    private final RawHtmlJudge judge;
    private Map<TextNode, String> set = Map.of();

    RawHtml(Draft draft, LinkWriter links, Excerpt excerpt) {
        this.draft = draft;
        this.links = links;
        this.excerpt = excerpt;
        this.judge = new RawHtmlJudge(draft);
    }

    /** A block of HTML; what it opens and does not close encloses the blocks that follow. */
    void block(Block node, OpenTags open) {
        RawText raw = RawText.of(node.getContentLines().isEmpty() ? List.of(node.getChars()) : node.getContentLines());
        Matcher end = END_TAG.matcher(raw.text());
        int from = 0;
        while (end.find(from) && end.start() == from) {
            close(end.group(1), open, raw.offset(end.start(1)));
            from = end.end();
        }
        String html = raw.text().substring(from);
        if (html.isBlank()) {
            draft.html().line();
            return;
        }
        int cut = from;
        IntUnaryOperator offsets = at -> raw.offset(cut + at);
        if (judge.judge(html, AllowedHtml.ALL, offsets)) {
            excerpt.more();
        }
        draft.html().line();
        Element block = cleaned(html);
        set = RawHtmlText.of(block, draft.typography());
        children(block, open, offsets, true);
        draft.html().line();
    }

    /** Whether a node of a line's text is the end tag of one of these, which the line stands in. */
    static boolean ends(Node node, OpenTags around) {
        if (!(node instanceof HtmlInline)) {
            return false;
        }
        Matcher end = END_TAG.matcher(node.getChars());
        return end.matches() && around.has(end.group(1).toLowerCase(Locale.ROOT));
    }

    /** A tag, comment or declaration within a line of text. */
    void inline(Node node, OpenTags open) {
        String html = node.getChars().toString();
        int start = node.getStartOffset();
        Matcher end = END_TAG.matcher(html);
        if (end.matches()) {
            close(end.group(1), open, start);
            return;
        }
        if (judge.judge(html, AllowedHtml.INLINE, at -> start)) {
            excerpt.more();
        }
        if (node instanceof HtmlInline) {
            for (Element element : cleaned(html).children()) {
                if (AllowedHtml.INLINE.contains(element.normalName())) {
                    open(element, open, at -> start);
                }
            }
        }
    }

    private Element cleaned(String html) {
        return CLEANER.clean(Parser.htmlParser()
                        .setTrackPosition(true)
                        .setMaxDepth(512)
                        .parseInput(html, ""))
                .body();
    }

    private void close(String tag, OpenTags open, int offset) {
        String name = tag.toLowerCase(Locale.ROOT);
        if (!open.close(name) && AllowedHtml.isAllowed(name)) {
            draft.report(offset, ProblemCode.HTML_DROPPED, "</" + name + ">");
        }
    }

    /** @param last whether nothing follows in this block, so that an element without end tag may stay open */
    private void children(Element parent, OpenTags open, IntUnaryOperator offsets, boolean last) {
        List<org.jsoup.nodes.Node> nodes = parent.childNodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof TextNode text) {
                draft.text(text.getWholeText(), set.getOrDefault(text, text.getWholeText()));
            } else if (nodes.get(i) instanceof Element element) {
                boolean stays = last
                        && element.endSourceRange().isImplicit()
                        && AllowedHtml.CONTAINER.contains(element.normalName())
                        && isBlank(nodes.subList(i + 1, nodes.size()));
                if (stays) {
                    open(element, open, offsets);
                    children(element, open, offsets, true);
                } else {
                    whole(element, open, offsets);
                }
            }
        }
    }

    private void whole(Element element, OpenTags open, IntUnaryOperator offsets) {
        String name = element.normalName();
        if (name.equals("p") && element.childNodeSize() == 0) {
            return;
        }
        OpenTags own = new OpenTags(draft);
        open(element, own, offsets);
        children(element, open, offsets, false);
        own.close(name);
        if (AllowedHtml.BLOCK.contains(name)) {
            draft.plain().endBlock();
        }
    }

    /** Writes a start tag, and leaves to the open tags how it is closed. */
    private void open(Element element, OpenTags open, IntUnaryOperator offsets) {
        String name = element.normalName();
        int offset = offsets.applyAsInt(Math.max(0, element.sourceRange().startPos()));
        switch (name) {
            case "a" -> link(element, open, offset);
            case "img" -> picture(element, offset);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, open, offset);
            default -> {
                tag(name, element, offset);
                if (!AllowedHtml.VOID.contains(name)) {
                    Typography before = draft.typography(typography(element));
                    open.push(name, offset, () -> {
                        draft.html().markup("</").markup(name).markup(">");
                        draft.typography(before);
                    });
                }
            }
        }
    }

    /** How the text of an element is set. */
    private Typography typography(Element element) {
        boolean own = Language.parse(element.attr("lang"))
                .filter(language -> draft.typographyOf(language) == Typography.NONE)
                .isEmpty();
        return own && !KeptTags.isCode(element.normalName()) ? draft.typography() : Typography.NONE;
    }

    private void tag(String name, Element element, int offset) {
        draft.html().markup("<").markup(name);
        attributes(element, offset);
        draft.html().markup(">");
    }

    private void link(Element element, OpenTags open, int offset) {
        if (!element.hasAttr("href")) {
            tag("a", element, offset);
            open.push("a", offset, () -> draft.html().markup("</a>"));
            return;
        }
        Optional<Destination> destination = links.open(element.attr("href"), offset);
        if (destination.isEmpty()) {
            open.push("a", offset, () -> {});
            return;
        }
        if (!(destination.get() instanceof Destination.Unlinked)) {
            attributes(element, offset);
        }
        draft.html().markup(">");
        int mark = draft.plain().mark();
        open.push(
                "a", offset, () -> links.close(destination.get(), draft.plain().since(mark), offset));
    }

    private void heading(Element element, OpenTags open, int offset) {
        String name = element.normalName();
        String text = PlainText.collapse(element.text(), 0, element.text().length());
        int level = draft.levels().next(name.charAt(1) - '0');
        String id =
                draft.ids().own(element.attr("id")).orElseGet(() -> draft.ids().forText(text));
        draft.headings().add(new Heading(level, id, text));
        draft.html().markup("<h" + level).attribute("id", id);
        element.removeAttr("id");
        attributes(element, offset);
        draft.html().markup(">");
        boolean prose = draft.plain().prose(false);
        open.push(name, offset, () -> {
            draft.html().markup("</h" + level + ">");
            draft.plain().endBlock();
            draft.plain().prose(prose);
        });
    }

    private void attributes(Element element, int offset) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            Optional<String> value = name.equals("id")
                    ? draft.ids().own(attribute.getValue())
                    : AllowedHtml.value(name, attribute.getValue());
            if (value.isPresent()) {
                draft.html().attribute(name, draft.withoutAddresses(value.get()));
            } else if (name.equals("id")) {
                draft.report(offset, ProblemCode.HTML_DROPPED, "id=\"" + attribute.getValue() + "\"");
            }
        }
    }

    /** An empty {@code alt} says that the picture only decorates; without one nobody has said anything. */
    private void picture(Element element, int offset) {
        String address = element.attr("src");
        if (links.picture(address, element.attr("alt"), element.attr("title"), offset) && !element.hasAttr("alt")) {
            draft.report(offset, ProblemCode.PICTURE_WITHOUT_WORDS, address);
        }
    }

    private static boolean isBlank(List<org.jsoup.nodes.Node> nodes) {
        return nodes.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
    }
}
