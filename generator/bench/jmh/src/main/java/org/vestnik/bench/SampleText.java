package org.vestnik.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An article of about 500 words as {@code corpus.py} writes it, with links, lists, a quote, a table and a picture.
 *
 * @param file all of it
 */
public record SampleText(String file) {

    private static final String FENCE = "---\n";
    private static final String DAY = "2026-01-01";

    /** @param language {@code en} or {@code ru} */
    public static SampleText of(String language) {
        return new SampleText(new String(resource("article." + language + ".md"), StandardCharsets.UTF_8));
    }

    /** The YAML between the fences. */
    public String head() {
        return file.substring(FENCE.length(), bodyStart() - FENCE.length());
    }

    /** The Markdown behind them. */
    public String body() {
        return file.substring(bodyStart());
    }

    /** The 1-based line of the file that the body begins on. */
    public int bodyLine() {
        return Math.toIntExact(file.substring(0, bodyStart()).lines().count()) + 1;
    }

    /** The same of another day. */
    SampleText on(String day) {
        return new SampleText(file.replace(DAY, day));
    }

    private int bodyStart() {
        return file.indexOf(FENCE, FENCE.length()) + FENCE.length();
    }

    static byte[] resource(String name) {
        try (InputStream in = SampleText.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
