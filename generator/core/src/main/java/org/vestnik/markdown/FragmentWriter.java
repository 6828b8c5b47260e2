package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.List;

/** Grows the HTML of one fragment. Markup comes only from this package's literals; all text is escaped on its way in. */
final class FragmentWriter {

    private final StringBuilder html = new StringBuilder(4096);
    private final List<String> pieces = new ArrayList<>();
    private final List<Fragment.Slot> slots = new ArrayList<>();

    /** Appends markup, which must be a literal of this package. */
    FragmentWriter markup(String literal) {
        html.append(literal);
        return this;
    }

    FragmentWriter text(String text) {
        HtmlEscape.append(html, text);
        return this;
    }

    /** Appends a part of a text, from an index (inclusive) to another (exclusive). */
    FragmentWriter text(String text, int from, int to) {
        HtmlEscape.append(html, text, from, to);
        return this;
    }

    /** Appends an attribute whose name is a literal of this package. */
    FragmentWriter attribute(String name, String value) {
        appendAttribute(html, name, value);
        return this;
    }

    /** Opens {@code <a href="…">} around a link to be resolved when the fragment is drawn; the tag is left open for more attributes. */
    FragmentWriter link(Reference reference) {
        html.append("<a");
        slot(new Fragment.Slot(reference, "", false));
        return this;
    }

    /**
     * A picture to be resolved when the fragment is drawn.
     *
     * @param linked whether it stands in a link
     */
    FragmentWriter picture(Reference reference, String alt, String title, boolean linked) {
        StringBuilder attributes = new StringBuilder();
        appendAttribute(attributes, "alt", alt);
        if (!title.isEmpty()) {
            appendAttribute(attributes, "title", title);
        }
        slot(new Fragment.Slot(reference, attributes.toString(), linked));
        return this;
    }

    /** Starts a new line unless one has just begun: only to keep the HTML readable. */
    FragmentWriter line() {
        int length = html.length();
        if (length > 0 && html.charAt(length - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    Fragment finish() {
        List<String> all = new ArrayList<>(pieces);
        all.add(html.toString());
        return new Fragment(all, slots);
    }

    private void slot(Fragment.Slot slot) {
        pieces.add(html.toString());
        html.setLength(0);
        slots.add(slot);
    }

    private static void appendAttribute(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"");
        HtmlEscape.append(html, value);
        html.append('"');
    }
}
