package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;

/** The plain text of inline nodes: for the words of a picture, and for a heading's anchor before it is written. */
final class InlineText {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private InlineText() {}

    /** The text of a node's children, without markup, white space collapsed. */
    static String of(Node parent) {
        return of(parent.getFirstChild(), 0);
    }

    /**
     * The same for a run of siblings.
     *
     * @param first may be null, as flexmark says "no child"
     * @param skip how many characters of the first are left out
     */
    static String of(Node first, int skip) {
        StringBuilder text = new StringBuilder();
        collect(first, text);
        return PlainText.collapse(text, Math.min(skip, text.length()), text.length());
    }

    /** A text with its backslash escapes resolved (CommonMark 2.4), and nothing else changed. */
    static String unescaped(CharSequence escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            boolean escape = c == '\\' && i + 1 < escaped.length() && ESCAPABLE.indexOf(escaped.charAt(i + 1)) >= 0;
            text.append(escape ? escaped.charAt(++i) : c);
        }
        return text.toString();
    }

    /** Where in {@link #unescaped} the characters stand that had a backslash. */
    static List<Integer> escapes(CharSequence escaped) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < escaped.length(); i++) {
            if (escaped.charAt(i) == '\\' && ESCAPABLE.indexOf(escaped.charAt(i + 1)) >= 0) {
                places.add(i - places.size());
                i++;
            }
        }
        return places;
    }

    /** An address or title with its character references and backslash escapes resolved (CommonMark 2.4, 2.5). */
    static String decoded(CharSequence raw) {
        return Escaping.unescapeString(raw);
    }

    /** What a code span shows: line ends are spaces, one space at either end goes (CommonMark 6.1). */
    static String code(CharSequence raw) {
        String code = raw.toString().replace('\n', ' ');
        boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private static void collect(Node first, StringBuilder text) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Text) {
                text.append(unescaped(node.getChars()));
            } else if (node instanceof Code code) {
                text.append(code(code.getText()));
            } else if (node instanceof HtmlEntity) {
                text.append(decoded(node.getChars()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
                collect(node.getFirstChild(), text);
            }
        }
    }
}
