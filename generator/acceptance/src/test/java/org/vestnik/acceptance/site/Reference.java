package org.vestnik.acceptance.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Optional;

/** An address as it stands in a file: {@code ../a.html#b}, {@code https://example.org/}, {@code mailto:…}. */
record Reference(URI uri) {

    /** Empty if it breaks RFC 3986, as an unescaped space or a bare {@code %} does; letters beyond ASCII are let through. */
    static Optional<Reference> parse(String text) {
        try {
            return Optional.of(new Reference(new URI(text)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    boolean isRelative() {
        return uri.getScheme() == null
                && uri.getRawAuthority() == null
                && !uri.getRawPath().startsWith("/");
    }

    boolean isWeb() {
        return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    }

    boolean isBelow(String base) {
        return uri.toString().startsWith(base);
    }

    Optional<String> fragment() {
        return Optional.ofNullable(uri.getFragment());
    }

    /** The file below a base address; a folder means its {@code index.html}, as a web server has it. */
    String fileBelow(String base) {
        String path = uri.getPath().substring(URI.create(base).getPath().length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /**
     * The file that a relative reference on a page means, seen from the site's root. It ends in {@code /} or is empty if it
     * names a folder, which {@code file://} does not open, and starts with {@code ../} if it leaves the site.
     */
    String fileFrom(String page) {
        if (uri.getPath().isEmpty()) {
            return page;
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        var steps = new ArrayDeque<String>();
        for (String step : (folder + uri.getPath()).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
