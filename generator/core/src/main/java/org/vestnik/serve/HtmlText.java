package org.vestnik.serve;

/** Text of any origin as HTML. */
final class HtmlText {

    private HtmlText() {}

    /** Fit for text and for attributes in double quotes. */
    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
