package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where Kramdown or Hugo would give an element attributes: <code>{: .note}</code>, <code>{:toc}</code>, a command of Kramdown's,
 * <code>{::nomarkdown}</code>, or at the end of a heading <code>{#own .note}</code>. Within one line, and of nothing but
 * attributes, so that a brace in prose is none.
 *
 * @param start index of the opening brace
 * @param end index behind the closing brace
 * @param ofHeading whether it is one only in a heading, as it has no colon
 */
record AttributeList(int start, int end, boolean ofHeading) {

    private static final String ATTRIBUTE = "(?:[.#][\\p{L}_-][\\p{L}\\p{N}_:.-]*+"
            + "|[A-Za-z][\\w-]*+=(?:\"[^\"{}\\n]*+\"|'[^'{}\\n]*+'|[^\\s\"'{}]++)"
            + "|toc\\b)";
    private static final Pattern LIST =
            Pattern.compile("\\{(?:::[a-z]++|:?[ \\t]*+" + ATTRIBUTE + ")(?:[ \\t]*+" + ATTRIBUTE + ")*+[ \\t]*+/?}");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+#*+[ \\t]*+(?:\\n|\\z)");

    /** All that a text may hold, in order; none with a backslash before it. */
    static List<AttributeList> in(String text) {
        int at = text.indexOf('{');
        if (at < 0) {
            return List.of();
        }
        List<AttributeList> found = new ArrayList<>();
        Matcher list = LIST.matcher(text);
        for (; at >= 0; at = text.indexOf('{', at + 1)) {
            if (mayBegin(text, at) && list.region(at, text.length()).lookingAt()) {
                boolean ofHeading = text.charAt(at + 1) != ':';
                if (!ofHeading || endsLine(text, list.end())) {
                    found.add(new AttributeList(at, list.end(), ofHeading));
                }
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, int at) {
        return at + 2 < text.length()
                && ":#.".indexOf(text.charAt(at + 1)) >= 0
                && !isHashtag(text, at + 1)
                && (at == 0 || text.charAt(at - 1) != '\\');
    }

    /** Ids are of small letters; whoever puts a hashtag in braces writes it as people do. */
    private static boolean isHashtag(String text, int at) {
        char first = text.charAt(at + 1);
        return text.charAt(at) == '#' && (first < 'a' || first > 'z');
    }

    /** Whether at most the signs that may close a heading follow. */
    private static boolean endsLine(String text, int from) {
        return LINE_END.matcher(text).region(from, text.length()).lookingAt();
    }
}
