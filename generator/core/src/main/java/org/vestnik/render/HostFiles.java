package org.vestnik.render;

import org.vestnik.model.Permalink;
import org.vestnik.plan.Page;

/** Files that hosts read and carry out. */
final class HostFiles {

    /**
     * What only a header can say of a page (no other site may frame it), and of the policy that each page bears what holds for all of
     * them, whatever their theme's styles and scripts are.
     */
    private static final String POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** No file's name tells its version, so none may be kept for long; in seconds. */
    private static final int FRESH = 600;

    private HostFiles() {}

    /** Old and new address of each page that has moved. */
    static String redirects(Page.RedirectsPage page) {
        StringBuilder lines = new StringBuilder();
        page.redirects()
                .forEach(r -> lines.append(
                        "%s %s 301\n".formatted(r.permalink().on(""), r.target().on(""))));
        return lines.toString();
    }

    /** Where several rules fit a path, hosts join the values of one header: so each header has one rule that fits. */
    static String headers(Page.HeadersPage page) {
        StringBuilder lines = new StringBuilder();
        lines.append("/*\n");
        header(lines, "Cache-Control", "public, max-age=" + FRESH);
        header(lines, "Content-Security-Policy", POLICY);
        header(lines, "Referrer-Policy", "no-referrer");
        header(lines, "X-Content-Type-Options", "nosniff");
        page.feeds().forEach(feed -> type(lines, feed, "application/atom+xml; charset=utf-8"));
        page.jsonFeeds().forEach(feed -> type(lines, feed, "application/feed+json; charset=utf-8"));
        type(lines, page.manifest(), "text/plain; charset=utf-8");
        return lines.toString();
    }

    private static void type(StringBuilder lines, Permalink file, String type) {
        lines.append(file.on("")).append('\n');
        header(lines, "Content-Type", type);
    }

    private static void header(StringBuilder lines, String name, String value) {
        lines.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
