package org.vestnik.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address of a page below the site's root, as readers see it: it begins with {@code /} and ends in a file name
 * ({@code /ru/2018/08/x.html}) or in {@code /} ({@code /ru/x/}, whose file is {@code index.html}). Not percent-encoded.
 */
public record Permalink(String value) implements Comparable<Permalink> {

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

    public Permalink {
        if (!isPermalink(value)) {
            throw new IllegalArgumentException("not a permalink: " + value);
        }
    }

    /** The permalink of this very text (already percent-decoded); empty if it is not one. */
    public static Optional<Permalink> parse(String text) {
        return isPermalink(text) ? Optional.of(new Permalink(text)) : Optional.empty();
    }

    /** The address of a file: {@code en/index.html} is read at {@code /en/}. */
    public static Permalink of(OutputPath file) {
        String path = "/" + file.value();
        return new Permalink(
                path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    /** The file that holds the page. */
    public OutputPath file() {
        return new OutputPath(fileOf(value));
    }

    /** The absolute address on a site.
     *
     * @param site without {@code /} at its end */
    public String on(String site) {
        return site + percentEncode(value);
    }

    /** Text as part of an address's path: RFC 3986 section 3.3, UTF-8; {@code /} stays. */
    static String percentEncode(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isPermalink(String text) {
        return text.startsWith("/") && OutputPath.parse(fileOf(text)).isPresent();
    }

    private static String fileOf(String permalink) {
        return permalink.substring(1) + (permalink.endsWith("/") ? "index.html" : "");
    }

    @Override
    public int compareTo(Permalink other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
