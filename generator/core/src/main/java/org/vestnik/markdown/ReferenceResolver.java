package org.vestnik.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says where the references of a body lead, seen from the page (or feed) that the body is drawn on. */
public interface ReferenceResolver {

    /**
     * The address to write, not yet escaped for HTML; {@code #} if it leads nowhere (the problem is reported elsewhere), empty if its words are
     * to stand without a link.
     */
    String address(Reference link);

    /** The picture to show; its address is not yet escaped for HTML. */
    Image image(Reference picture);

    /**
     * A picture as it stands in a page. No address is escaped for HTML yet.
     *
     * @param address that every browser can draw
     * @param width in pixels; 0 if not known
     * @param height in pixels; 0 if not known
     * @param sources the same in WebP, the narrowest first; maybe none
     * @param full where there is more to see
     */
    record Image(String address, int width, int height, List<Source> sources, Optional<Full> full) {

        /** A picture of which only the address is known. */
        public static Image at(String address) {
            return new Image(address, 0, 0, List.of(), Optional.empty());
        }

        /** The width of the window, as a browser that knows the widths of several sources must be told. */
        public static final String SIZES = "100vw";

        /** The sources as an attribute names them; a comma in an address would end it (HTML, section 4.8.4.2.1). */
        public String srcset() {
            return sources.stream()
                    .map(source -> source.address().replace(",", "%2C")
                            + (sources.size() > 1 ? " " + source.width() + "w" : ""))
                    .collect(Collectors.joining(", "));
        }

        /** As programs show it that are no browsers. */
        public Image alone() {
            return new Image(address, width, height, List.of(), Optional.empty());
        }
    }

    /**
     * A file that a browser may take.
     *
     * @param width in pixels
     */
    record Source(String address, int width) {}

    /**
     * The full picture.
     *
     * @param words that lead to it, with its size
     */
    record Full(String address, String words) {}
}
