package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Shortcodes.Shortcode;
import org.vestnik.model.TemplateTag;

/**
 * Reports what a text has kept of the system that it was moved from: tags of templates ({@link TemplateTag}), in Hugo's
 * shortcodes and Liquid, lists of attributes ({@link AttributeList}), and shortcodes of WordPress ({@link Shortcodes}). Not in
 * code or comments, nor behind a backslash.
 */
final class ForeignMarkup {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>]*+\\n");
    private static final Pattern HTML_CODE =
            Pattern.compile("<!--|<(/?)(code|pre|kbd|samp)\\b", Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final String text;
    private final Shortcodes shortcodes;

    /** What is no text, and the opening brackets of links. */
    private final BitSet hidden = new BitSet();

    private final BitSet headings = new BitSet();

    private String codeTag = "";
    private int codeStart;
    private int paragraphEnd = -1;

    private ForeignMarkup(Draft draft, Shortcodes shortcodes) {
        this.draft = draft;
        this.text = draft.source().text();
        this.shortcodes = shortcodes;
    }

    /** To be called before anything is written, so that nothing else is said of these places. */
    static void report(Draft draft, Document document) {
        String text = draft.source().text();
        Optional<TemplateTag> tag = TemplateTag.next(text, 0);
        List<AttributeList> lists = AttributeList.in(text);
        Shortcodes shortcodes = Shortcodes.in(text);
        if (tag.isPresent() || !lists.isEmpty() || !shortcodes.all().isEmpty()) {
            ForeignMarkup markup = new ForeignMarkup(draft, shortcodes);
            markup.hide(document);
            markup.tags(tag);
            lists.forEach(markup::list);
            shortcodes.all().forEach(markup::shortcode);
        }
    }

    private void tags(Optional<TemplateTag> first) {
        for (Optional<TemplateTag> next = first; next.isPresent(); ) {
            TemplateTag tag = next.get();
            if (!hidden.get(tag.start()) && !hidden.get(tag.end() - 1)) {
                draft.foreign(tag.start(), tag.end());
            }
            next = TemplateTag.next(text, tag.end());
        }
    }

    private void list(AttributeList list) {
        if (!hidden.get(list.start()) && (!list.ofHeading() || headings.get(list.start()))) {
            draft.foreign(list.start(), list.end());
        }
    }

    private void shortcode(Shortcode shortcode) {
        if (hidden.get(shortcode.start())) {
            return;
        }
        int closing = shortcode.isOfLayout() ? -1 : closing(shortcode);
        if (closing >= 0 || shortcode.surely() || shortcode.isOfLayout()) {
            draft.foreign(shortcode.start(), shortcode.end());
        }
        if (closing >= 0) {
            draft.passOver(closing, text.indexOf(']', closing) + 1);
        }
    }

    /** Where its closing tag stands in the paragraph that goes on here; -1 if it does not. */
    private int closing(Shortcode shortcode) {
        int at = shortcodes.closing(shortcode.name(), shortcode.end());
        return at >= 0 && at < paragraphEnd(shortcode.end()) && !hidden.get(at) ? at : -1;
    }

    /** Each paragraph is searched for its end once, as the shortcodes come in order. */
    private int paragraphEnd(int from) {
        if (from > paragraphEnd) {
            Matcher blank = BLANK_LINE.matcher(text);
            paragraphEnd = blank.find(from) ? blank.start() : text.length();
        }
        return paragraphEnd;
    }

    private void hide(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Block) {
                codeTag = "";
            }
            if (node instanceof com.vladsch.flexmark.ast.Heading) {
                headings.set(node.getStartOffset(), node.getEndOffset());
            }
            if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                hidden.set(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                html(node.getStartOffset(), node.getEndOffset());
            } else if (leads(node, document)) {
                hidden.set(node.getStartOffset(), node.getStartOffset() + 2); // a picture's bracket is its second sign
            }
        }
    }

    private static boolean leads(Node node, Document document) {
        return node instanceof Link
                || node instanceof Image
                || node instanceof Reference
                || node instanceof RefNode named && named.getReferenceNode(document) != null;
    }

    /** Comments, and what stands between tags of code, which may be in several pieces of HTML. */
    private void html(int start, int end) {
        Matcher tag = HTML_CODE.matcher(text).region(start, end);
        for (int from = start; from < end && tag.region(from, end).find(); ) {
            from = tag.end();
            if (tag.group(2) == null) {
                int close = text.indexOf("-->", from);
                from = close < 0 ? end : Math.min(end, close + 3);
                hidden.set(tag.start(), from);
            } else if (codeTag.isEmpty() && tag.group(1).isEmpty()) {
                codeTag = tag.group(2);
                codeStart = tag.start();
            } else if (codeTag.equalsIgnoreCase(tag.group(2)) && !tag.group(1).isEmpty()) {
                hidden.set(codeStart, tag.start());
                codeTag = "";
            }
        }
    }
}
