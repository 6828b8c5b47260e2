package org.vestnik.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page below the site's root, as readers see it: it begins with {@code /} and ends in a file name
 * ({@code /ru/2018/08/x.html}) or in {@code /} ({@code /ru/x/}, whose file is {@code index.html}). Not percent-encoded.
 *
 * @param file that holds the page: follows from the value, and is kept because every link asks for it
 */
public record Permalink(String value, OutputPath file) implements Comparable<Permalink> {

    private static final String INDEX = "index.html";

    /** Names that Git, web servers and hosts read as settings or programs of theirs, whatever folder they are in. */
    private static final Pattern SETTINGS = Pattern.compile(
            "/\\.|^/_(worker\\.js|routes\\.json|headers|redirects)(/|$)|/(web\\.config|netlify\\.toml|vercel\\.json)(/|$)",
            Pattern.CASE_INSENSITIVE);

    /** What an address's path may hold as it is. */
    private static final AsciiSet UNRESERVED =
            AsciiSet.NONE.with('a', 'z').with('A', 'Z').with('0', '9').with("-._~!$&'()*+,;=:@/");

    public Permalink {
        if (!value.startsWith("/") || !file.value().equals(fileOf(value))) {
            throw new IllegalArgumentException("not a permalink: " + value);
        }
    }

    public Permalink(String value) {
        this(value, new OutputPath(fileOf(value)));
    }

    /** The permalink of this very text (already percent-decoded); empty if it is not one. */
    public static Optional<Permalink> parse(String text) {
        return text.startsWith("/")
                ? OutputPath.parse(fileOf(text)).map(file -> new Permalink(text, file))
                : Optional.empty();
    }

    /** Whether it would be taken for settings: {@code /.git/x}, {@code /.htaccess}, {@code /_worker.js}. No article's page may be. */
    public boolean isOfSettings() {
        return SETTINGS.matcher(value).find();
    }

    /** The address of a file: {@code en/index.html} is read at {@code /en/}. */
    public static Permalink of(OutputPath file) {
        String path = "/" + file.value();
        return new Permalink(
                path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path, file);
    }

    /**
     * The absolute address on a site.
     *
     * @param site without {@code /} at its end
     */
    public String on(String site) {
        return site + percentEncode(value);
    }

    /** Text as part of an address's path: RFC 3986 section 3.3, UTF-8; {@code /} stays. */
    static String percentEncode(String path) {
        return isUnreserved(path) ? path : encode(path);
    }

    /** Percent-decoding (RFC 3986 section 2.1); empty if a sign {@code %} is not followed by two hexadecimal digits. */
    public static Optional<String> percentDecode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[encoded.length];
        int length = 0;
        for (int i = 0; i < encoded.length; i++) {
            byte b = encoded[i];
            if (b == '%') {
                if (i + 2 >= encoded.length) {
                    return Optional.empty();
                }
                int high = Character.digit(encoded[i + 1], 16);
                int low = Character.digit(encoded[i + 2], 16);
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                b = (byte) (high << 4 | low);
                i += 2;
            }
            decoded[length++] = b;
        }
        return Optional.of(new String(decoded, 0, length, StandardCharsets.UTF_8));
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.holds(c)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!UNRESERVED.holds(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Also of a text that is no permalink: what comes out is no path then, or not the permalink's. */
    private static String fileOf(String permalink) {
        String path = permalink.isEmpty() ? permalink : permalink.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
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
