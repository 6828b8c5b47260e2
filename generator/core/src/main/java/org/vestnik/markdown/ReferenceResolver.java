package org.vestnik.markdown;

/** Says where the references of a body lead, seen from the page (or feed) that the body is drawn on. */
public interface ReferenceResolver {

    /** The address to write, not yet escaped for HTML; {@code #} if it leads nowhere (the problem is reported elsewhere). */
    String address(Reference link);

    /** The picture to show; its address is not yet escaped for HTML. */
    Image image(Reference picture);

    /**
     * A picture as it stands in a page.
     *
     * @param width in pixels; 0 if not known
     * @param height in pixels; 0 if not known
     */
    record Image(String address, int width, int height) {}
}
