package org.vestnik.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is put into served pages.
 *
 * @param shadowStyle of the bar and the box, which see nothing of the page's own style
 * @param pageStyle of the marks beside links, and the room that the bar takes
 */
record Inserts(String shadowStyle, String pageStyle, String script) {

    static Inserts load() {
        return new Inserts(text("bar.css"), text("page.css"), text("preview.js"));
    }

    private static String text(String name) {
        try (InputStream in = Inserts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
