package org.vestnik.markdown;

import org.vestnik.problem.SourcePosition;

/**
 * A link or picture of a body that leads inside the site and is resolved only when the body is drawn on a page.
 *
 * @param destination as written, character references and backslash escapes decoded, percent-encoding still in it:
 *     {@code ../x.md#part}, {@code /ru/x/}, {@code #part}, {@code photo.jpg}; never empty
 * @param at where the destination stands; of a reference link, in its definition
 */
public record Reference(Kind kind, String destination, SourcePosition at) {

    /** What the reference stands in. */
    public enum Kind {
        LINK,
        PICTURE
    }
}
