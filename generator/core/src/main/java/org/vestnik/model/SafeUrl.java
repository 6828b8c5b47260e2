package org.vestnik.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An absolute address outside the site that may stand in a page: {@code https}, {@code http}, {@code mailto} or
 * {@code tel}; no user name in it, no backslash, no white space or control character. This is the whole URL policy for
 * outside links; every other scheme ({@code javascript:}, {@code data:}, {@code file:}, …) has no SafeUrl.
 */
public record SafeUrl(String value) {

    private static final List<String> WEB = List.of("https://", "http://");
    private static final List<String> OTHER = List.of("mailto:", "tel:");

    private static final AsciiSet FIT = AsciiSet.NONE.with('!', '~').without(AsciiSet.NONE.with("\\\"<>`"));

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
        return namesScheme(text) || text.startsWith("//") || text.indexOf('\\') >= 0;
    }

    /** The lower-case host name of a web address; empty for {@code mailto:} and {@code tel:}. */
    public Optional<String> host() {
        int from = after(WEB, value);
        return from < 0
                ? Optional.empty()
                : Optional.of(value.substring(from, hostEnd(value, from)).toLowerCase(Locale.ROOT));
    }

    /** By hand, and not by patterns: a build asks it of every link several times. */
    private static boolean isSafe(String text) {
        if (!isFit(text)) {
            return false;
        }
        int host = after(WEB, text);
        if (host >= 0) {
            int end = hostEnd(text, host);
            return end > host && text.lastIndexOf('@', end - 1) < host;
        }
        int rest = after(OTHER, text);
        return rest >= 0 && rest < text.length() && text.charAt(rest) != '/';
    }

    private static boolean isFit(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            boolean fit = c < 0x80 ? FIT.holds(c) : !isInvisible(Character.getType(c));
            if (!fit) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static boolean isInvisible(int type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Where the text goes on after one of these beginnings, in whatever case; -1 if it has none of them. */
    private static int after(List<String> beginnings, String text) {
        for (String beginning : beginnings) {
            if (begins(text, beginning)) {
                return beginning.length();
            }
        }
        return -1;
    }

    /** Of ASCII letters alone: {@code httpſ:} is another scheme, though Unicode folds it to this one. */
    private static boolean begins(String text, String beginning) {
        int at = 0;
        while (at < beginning.length() && at < text.length() && lower(text.charAt(at)) == beginning.charAt(at)) {
            at++;
        }
        return at == beginning.length();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    private static int hostEnd(String text, int from) {
        int end = from;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** RFC 3986 section 3.1. */
    private static boolean namesScheme(String text) {
        int at = 0;
        while (at < text.length()
                && (isLetter(text.charAt(at)) || (at > 0 && "0123456789+.-".indexOf(text.charAt(at)) >= 0))) {
            at++;
        }
        return at > 0 && at < text.length() && text.charAt(at) == ':';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public String toString() {
        return value;
    }
}
