package org.vestnik.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/**
 * What an editor surely meant as a link's address, though Markdown sees brackets: spaces in it, {@code [text](my photo.jpg)},
 * a space before it, {@code [text] (https://…)}, or quotation marks in its title that end it too early,
 * {@code (a.jpg "He said "no"")}. Words in brackets that do not look like an address are left alone.
 */
record BrokenLink(ProblemCode code, String address) {

    private static final Pattern BEHIND = Pattern.compile("( ?)\\(\\s*+([^()\\n]{1,500}?)\\s*\\)");
    private static final Pattern TITLED = Pattern.compile(
            "\\(\\s*([^()\\s]{1,500})[ \\t]+[\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb][^\\n]{0,2000}\\)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|mailto:|www\\.|\\.{0,2}/|#)\\S.*|\\S.*\\.(?:md|html?|pdf|png|jpe?g|gif|webp)(?:#\\S*)?");

    /** The broken address that stands behind a bracket; empty if none does. */
    static Optional<BrokenLink> at(CharSequence text, int offset) {
        Matcher titled = TITLED.matcher(text).region(offset, text.length());
        if (titled.lookingAt() && ADDRESS.matcher(titled.group(1)).matches()) {
            return Optional.of(new BrokenLink(ProblemCode.LINK_TITLE_QUOTES, titled.group(1)));
        }
        Matcher behind = BEHIND.matcher(text).region(offset, text.length());
        if (!behind.lookingAt() || !ADDRESS.matcher(behind.group(2)).matches()) {
            return Optional.empty();
        }
        boolean apart = !behind.group(1).isEmpty();
        return Optional.of(
                new BrokenLink(apart ? ProblemCode.LINK_APART : ProblemCode.LINK_WITH_SPACES, behind.group(2)));
    }
}
