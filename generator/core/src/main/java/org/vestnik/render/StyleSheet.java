package org.vestnik.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The theme's style sheet as it stands in a page: without comments and without spaces that mean nothing. */
final class StyleSheet {

    /** What stays as it is. */
    private static final String QUOTED = "(\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+')";

    private static final Pattern COMMENT = Pattern.compile(QUOTED + "|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile(QUOTED + "|\\s+", Pattern.DOTALL);

    /** Not before a colon, where a space means something: {@code p :hover} is another than {@code p:hover}. */
    private static final Pattern AROUND_SIGNS =
            Pattern.compile(QUOTED + "| ?;? ?(}) ?| ?([{;,>]) ?|(:) ", Pattern.DOTALL);

    private StyleSheet() {}

    static String squeezed(String css) {
        String bare = COMMENT.matcher(css).replaceAll("$1");
        String even = SPACES.matcher(bare)
                .replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
        return AROUND_SIGNS.matcher(even).replaceAll("$1$2$3$4").strip();
    }
}
