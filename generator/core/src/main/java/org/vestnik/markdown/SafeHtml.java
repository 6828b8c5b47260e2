package org.vestnik.markdown;

/** HTML that is safe to stand in a page as it is: written by this package, where every text is escaped once. */
public final class SafeHtml {

    /** Nothing at all. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** What this package wrote in an earlier build, from a page that is known to be the one which that build put into the site. */
    public static SafeHtml ofEarlierBuild(String html) {
        return new SafeHtml(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
