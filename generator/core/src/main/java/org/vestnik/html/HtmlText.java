package org.vestnik.html;

/** Text of any origin as HTML. */
public final class HtmlText {

    private HtmlText() {}

    /** Fit for text and for attributes in double quotes. */
    public static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
