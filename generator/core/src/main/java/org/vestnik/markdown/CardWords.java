package org.vestnik.markdown;

/**
 * The readers' words that stand inside a body, in its language; they come from the theme's words file.
 *
 * @param video such as {@code Video on {0}}: the service
 * @param post such as {@code Post on {0}}: the service
 * @param lostVideo such as {@code Video: {0} (its address was not kept)}: the title
 * @param lostPost such as {@code Post: {0} (its address was not kept)}: the title
 * @param notes names the list of footnotes
 * @param back names the link from a footnote back to where it was referred to
 * @param unlinked stands behind what is no link, because its domain must not be linked
 */
public record CardWords(
        String video, String post, String lostVideo, String lostPost, String notes, String back, String unlinked) {

    /** English. */
    public static final CardWords ENGLISH = new CardWords(
            "Video on {0}",
            "Post on {0}",
            "Video: {0} (its address was not kept)",
            "Post: {0} (its address was not kept)",
            "Notes",
            "Back to the text",
            "(link removed to protect readers)");

    /** What stands before {@code {0}}; all of it if it has none. */
    static String before(String pattern) {
        int at = pattern.indexOf("{0}");
        return at < 0 ? pattern : pattern.substring(0, at);
    }

    /** What stands after {@code {0}}; empty if it has none. */
    static String after(String pattern) {
        int at = pattern.indexOf("{0}");
        return at < 0 ? "" : pattern.substring(at + 3);
    }
}
