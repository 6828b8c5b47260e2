package org.vestnik.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute address outside the site that may stand in a page: {@code https}, {@code http}, {@code mailto} or
 * {@code tel}; no user name in it, no backslash, no white space or control character. This is the whole URL policy for
 * outside links; every other scheme ({@code javascript:}, {@code data:}, {@code file:}, …) has no SafeUrl.
 */
public record SafeUrl(String value) {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\\\\"<>`]");
    private static final Pattern WEB =
            Pattern.compile("https?://(?<host>[^/?#@]+)(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("(?:mailto|tel):[^/].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    public SafeUrl {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not a safe address: " + value);
        }
    }

    /** The address of this very text (character references already decoded); empty if the policy refuses it. */
    public static Optional<SafeUrl> parse(String text) {
        return isSafe(text) ? Optional.of(new SafeUrl(text)) : Optional.empty();
    }

    /** Whether the text names a scheme, or a host ({@code //host}): then it can't be an address inside the site. */
    public static boolean leavesSite(String text) {
        return SCHEME.matcher(text).matches() || text.startsWith("//") || text.indexOf('\\') >= 0;
    }

    /** The lower-case host name of a web address; empty for {@code mailto:} and {@code tel:}. */
    public Optional<String> host() {
        Matcher web = WEB.matcher(value);
        return web.matches() ? Optional.of(web.group("host").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isSafe(String text) {
        return !UNFIT.matcher(text).find()
                && (WEB.matcher(text).matches() || OTHER.matcher(text).matches());
    }

    @Override
    public String toString() {
        return value;
    }
}
