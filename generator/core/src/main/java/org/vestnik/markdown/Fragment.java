package org.vestnik.markdown;

import java.util.List;

/**
 * HTML whose inner links and pictures are still open: the same fragment is drawn on its article's page, with relative
 * addresses, and in feeds, with absolute ones. Immutable.
 */
public final class Fragment {

    private Fragment() {}

    /** The HTML as it stands on a page. */
    public SafeHtml html(ReferenceResolver resolver) {
        throw new UnsupportedOperationException("markdown");
    }

    /** Its open links and pictures, in document order. */
    public List<Reference> references() {
        throw new UnsupportedOperationException("markdown");
    }
}
