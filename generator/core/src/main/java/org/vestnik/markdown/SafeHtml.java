package org.vestnik.markdown;

/** HTML that is safe to stand in a page as it is: written by this package, where every text is escaped once. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public String toString() {
        return html;
    }
}
