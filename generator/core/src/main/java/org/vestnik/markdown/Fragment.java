package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML whose inner links and pictures are still open: the same fragment is drawn on its article's page, with relative
 * addresses, and in feeds, with absolute ones. Immutable.
 */
public final class Fragment {

    /** Nothing at all. */
    public static final Fragment EMPTY = new Fragment(List.of(""), List.of());

    private final List<String> pieces;
    private final List<Slot> slots;

    /** @param pieces finished HTML, one more than slots: each slot stands between two of them */
    Fragment(List<String> pieces, List<Slot> slots) {
        this.pieces = List.copyOf(pieces);
        this.slots = List.copyOf(slots);
    }

    /**
     * An open place.
     *
     * @param attributes of a picture: its finished {@code alt} and {@code title} attributes; empty for a link
     * @param linked whether a picture stands in a link
     */
    record Slot(Reference reference, String attributes, boolean linked) {}

    /** The HTML as it stands on a page. */
    public SafeHtml html(ReferenceResolver resolver) {
        if (slots.isEmpty()) {
            return new SafeHtml(pieces.get(0));
        }
        String[] html = new String[2 * slots.size() + 1];
        for (int i = 0; i < slots.size(); i++) {
            html[2 * i] = pieces.get(i);
            html[2 * i + 1] = filled(slots.get(i), resolver);
        }
        html[html.length - 1] = pieces.get(slots.size());
        return new SafeHtml(String.join("", html)); // in one piece: growing it would take its room several times over
    }

    /** Its open links and pictures, in document order. */
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>(slots.size());
        slots.forEach(slot -> references.add(slot.reference()));
        return List.copyOf(references);
    }

    /** Whether it draws nothing. */
    public boolean isEmpty() {
        return slots.isEmpty() && pieces.get(0).isBlank();
    }

    private static String filled(Slot slot, ReferenceResolver resolver) {
        StringBuilder html = new StringBuilder(64);
        switch (slot.reference().kind()) {
            case LINK -> {
                String address = resolver.address(slot.reference());
                if (!address.isEmpty()) {
                    html.append(" href=\"");
                    HtmlEscape.append(html, Destination.drawable(address));
                    html.append('"');
                }
            }
            case PICTURE ->
                PictureWriter.append(html, resolver.image(slot.reference()), slot.attributes(), slot.linked());
        }
        return html.toString();
    }
}
