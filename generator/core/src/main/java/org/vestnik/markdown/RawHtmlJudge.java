package org.vestnik.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.vestnik.problem.ProblemCode;

/**
 * Reports what of an author's HTML is not written. Reads it tag by tag as XML does, so that nothing is hidden by the
 * repairs of HTML's own rules (a {@code <body onload>}, a {@code <td>} outside a table).
 */
final class RawHtmlJudge {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "background", "data", "poster", "longdesc", "cite");

    private final Draft draft;

    RawHtmlJudge(Draft draft) {
        this.draft = draft;
    }

    /**
     * Judges a piece of HTML.
     *
     * @param allowed the elements that may stand here
     * @param offsets from an offset in the piece to one in the source
     * @return whether it holds the comment {@code <!--more-->}
     */
    boolean judge(String html, Set<String> allowed, IntUnaryOperator offsets) {
        Document tags = Parser.xmlParser().setTrackPosition(true).parseInput(html, "");
        boolean[] more = {false};
        tags.traverse((node, depth) -> {
            int offset = offsets.applyAsInt(Math.max(0, node.sourceRange().startPos()));
            if (node instanceof Comment comment) {
                more[0] |= isMore(comment.getData());
                comment(comment, html, offset);
            } else if (node instanceof Element element && depth > 0) {
                element(element, allowed, offset);
            } else if (isDeclaration(node)) {
                draft.report(offset, ProblemCode.HTML_DROPPED, shown(node.outerHtml()));
            }
        });
        return more[0];
    }

    /** Whether a comment is the mark after which an excerpt ends. */
    static boolean isMore(String comment) {
        return comment.strip().equals("more");
    }

    /** One that ends with the piece, or where the next one ends, was meant to end before: a dash stands in its end, mostly. */
    private void comment(Comment comment, String html, int offset) {
        String written = html.substring(
                comment.sourceRange().startPos(), comment.sourceRange().endPos());
        if (written.startsWith("<!--") && (!written.endsWith("-->") || written.indexOf("<!--", 4) > 0)) {
            draft.report(offset, ProblemCode.COMMENT_UNCLOSED);
        }
    }

    private void element(Element element, Set<String> allowed, int offset) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        if (AllowedHtml.isActive(name)) {
            draft.report(offset, ProblemCode.HTML_ACTIVE, "<" + name + ">");
            return;
        }
        boolean written = allowed.contains(name);
        if (!written) {
            draft.report(offset, ProblemCode.HTML_DROPPED, shown("<" + name + ">"));
        }
        Element plain = new Element(name);
        for (Attribute attribute : element.attributes()) {
            attribute(plain, attribute, written, offset);
        }
    }

    /** @param written whether the element itself is: what is harmless goes with it, and needs no note of its own */
    private void attribute(Element element, Attribute attribute, boolean written, int offset) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (AllowedHtml.isActiveAttribute(name)) {
            draft.report(offset, ProblemCode.HTML_ACTIVE, shown(name));
        } else if (name.equals("lang")
                && written
                && AllowedHtml.value(name, value).isEmpty()) {
            draft.report(offset, ProblemCode.MARK_LANGUAGE_UNKNOWN, value);
        } else if (!isWritten(element, name, value)) {
            if (ADDRESSES.contains(name) && Destination.of(value) instanceof Destination.Refused refused) {
                draft.report(offset, ProblemCode.ADDRESS_REFUSED, refused.shown());
            } else if (written) {
                draft.report(offset, ProblemCode.HTML_DROPPED, shown(name + "=\"" + value + "\""));
            }
        }
    }

    private boolean isWritten(Element element, String name, String value) {
        return switch (name) {
            // links, pictures and ids are judged where they are written; the sizes of pictures are measured
            case "href" -> element.tagName().equals("a");
            case "src", "width", "height" -> element.tagName().equals("img");
            case "id" -> true;
            default ->
                AllowedHtml.value(name, value).isPresent()
                        && AllowedHtml.SAFELIST.isSafeAttribute(element.tagName(), element, new Attribute(name, value));
        };
    }

    private static boolean isDeclaration(Node node) {
        return node instanceof XmlDeclaration || node instanceof DocumentType;
    }

    private static String shown(String html) {
        return html.length() <= 60 ? html : html.substring(0, 59) + "…";
    }
}
