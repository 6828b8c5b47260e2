package org.vestnik.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/**
 * What an editor surely meant as a link's address, though Markdown sees brackets: spaces in it, {@code [text](my photo.jpg)},
 * or a space before it, {@code [text] (https://…)}. Words in brackets that do not look like an address are left alone.
 */
record BrokenLink(ProblemCode code, String address) {

    private static final Pattern BEHIND = Pattern.compile("( ?)\\(\\s*([^()\\n]{1,500}?)\\s*\\)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|mailto:|www\\.|\\.{0,2}/|#)\\S.*|\\S.*\\.(?:md|html?|pdf|png|jpe?g|gif|webp)(?:#\\S*)?");

    /** The broken address that stands behind a bracket; empty if none does. */
    static Optional<BrokenLink> at(String text, int offset) {
        Matcher behind = BEHIND.matcher(text).region(offset, text.length());
        if (!behind.lookingAt() || !ADDRESS.matcher(behind.group(2)).matches()) {
            return Optional.empty();
        }
        boolean apart = !behind.group(1).isEmpty();
        return Optional.of(
                new BrokenLink(apart ? ProblemCode.LINK_APART : ProblemCode.LINK_WITH_SPACES, behind.group(2)));
    }
}
