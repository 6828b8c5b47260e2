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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.TemplateTag;

/**
 * Reports what a text has kept of the system that it was moved from: tags of templates ({@link TemplateTag}), in Hugo's
 * shortcodes and Liquid, and shortcodes of WordPress. Not in code or comments, nor behind a backslash.
 *
 * <p>A word of WordPress in brackets may be prose, {@code [video]}, or a link: it counts if it has an attribute, or if its
 * closing tag stands in the same paragraph. Only the names that begin with {@code vc_} always do.
 */
final class ForeignMarkup {

    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(/?)(caption|gallery|embed|audio|video|playlist|vc_\\w++)((?: [^\\[\\]\\n]*+)?)/?]");
    private static final Set<String> BEGINNINGS = Set.of("ca", "ga", "em", "au", "vi", "pl", "vc");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w-]++=");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>]*+\\n");
    private static final Pattern HTML_CODE =
            Pattern.compile("<!--|<(/?)(code|pre|kbd|samp)\\b", Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final String text;
    /** What is no text, and the opening brackets of links. */
    private final BitSet hidden = new BitSet();

    private String codeTag = "";
    private int codeStart;
    private int paragraphEnd = -1;

    private ForeignMarkup(Draft draft) {
        this.draft = draft;
        this.text = draft.source().text();
    }

    /** To be called before anything is written, so that nothing else is said of these places. */
    static void report(Draft draft, Document document) {
        String text = draft.source().text();
        Optional<TemplateTag> tag = TemplateTag.next(text, 0);
        List<MatchResult> shortcodes = shortcodes(text);
        if (tag.isPresent() || !shortcodes.isEmpty()) {
            ForeignMarkup markup = new ForeignMarkup(draft);
            markup.hide(document);
            markup.tags(tag);
            shortcodes.forEach(markup::shortcode);
        }
    }

    private static List<MatchResult> shortcodes(String text) {
        int at = text.indexOf('[');
        if (at < 0) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher shortcode = SHORTCODE.matcher(text);
        for (; at >= 0; at = text.indexOf('[', at + 1)) {
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            if (!escaped
                    && mayBegin(text, at + 1)
                    && shortcode.region(at, text.length()).lookingAt()) {
                found.add(shortcode.toMatchResult());
            }
        }
        return found;
    }

    /** Most brackets are links, whose texts seldom begin so: only of the others a pattern is asked. */
    private static boolean mayBegin(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at) == '/' || BEGINNINGS.contains(text.substring(at, at + 2)));
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

    private void shortcode(MatchResult found) {
        if (hidden.get(found.start())) {
            return;
        }
        String name = found.group(2);
        if (name.startsWith("vc_")) {
            draft.foreign(found.start(), found.end());
        } else if (found.group(1).isEmpty()) {
            String closing = "[/" + name + "]";
            int end = closing(closing, found.end());
            if (end >= 0 || ATTRIBUTE.matcher(found.group(3)).find()) {
                draft.foreign(found.start(), found.end());
            }
            if (end >= 0) {
                draft.passOver(end, end + closing.length());
            }
        }
    }

    /** Where the closing tag stands in the paragraph that goes on here; -1 if it does not. */
    private int closing(String tag, int from) {
        int at = text.substring(from, paragraphEnd(from)).indexOf(tag);
        return at >= 0 && !hidden.get(from + at) ? from + at : -1;
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
