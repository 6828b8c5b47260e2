package org.vestnik.markdown;

import org.vestnik.problem.SourcePosition;

/**
 * A link or picture of a body that leads inside the site and is resolved only when the body is drawn on a page.
 *
 * @param destination as written, character references and percent-encoding still in it: {@code ../x.md#part},
 *     {@code /ru/x/}, {@code #part}, {@code photo.jpg}
 */
public record Reference(Kind kind, String destination, SourcePosition at) {

    /** What the reference stands in. */
    public enum Kind {
        LINK,
        PICTURE
    }
}
