package org.vestnik.markdown;

import org.vestnik.markdown.ReferenceResolver.Image;

/** Writes a picture into a body: small, with its size, so that nothing moves when it comes, and the way to the full one. */
final class PictureWriter {

    private PictureWriter() {}

    /**
     * Appends it.
     *
     * @param attributes its finished {@code alt} and {@code title}
     * @param linked whether it stands in a link already
     */
    static void append(StringBuilder html, Image image, String attributes, boolean linked) {
        boolean opens = image.full().isPresent() && !linked;
        if (opens) {
            html.append("<a href=\"");
            address(html, image.full().get().address());
            html.append("\">");
        }
        if (!image.sources().isEmpty()) {
            html.append("<picture><source type=\"image/webp\" srcset=\"");
            HtmlEscape.append(html, image.srcset());
            html.append(image.sources().size() > 1 ? "\" sizes=\"" + Image.SIZES + "\">" : "\">");
        }
        img(html, image, attributes);
        if (!image.sources().isEmpty()) {
            html.append("</picture>");
        }
        if (opens) {
            html.append("<br><small>");
            HtmlEscape.append(html, image.full().get().words());
            html.append("</small></a>");
        }
    }

    private static void img(StringBuilder html, Image image, String attributes) {
        html.append("<img src=\"");
        address(html, image.address());
        html.append('"').append(attributes);
        if (image.width() > 0 && image.height() > 0) {
            html.append(" width=\"").append(image.width()).append('"');
            html.append(" height=\"").append(image.height()).append('"');
        }
        html.append(" loading=\"lazy\" decoding=\"async\">");
    }

    private static void address(StringBuilder html, String address) {
        HtmlEscape.append(html, Destination.drawable(address));
    }
}
