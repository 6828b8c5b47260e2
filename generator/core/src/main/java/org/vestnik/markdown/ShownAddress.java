package org.vestnik.markdown;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestnik.model.SafeUrl;

/** What a link's text lets a reader believe about where it leads. */
final class ShownAddress {

    /** Endings that look like a domain's but are a file's. */
    private static final Set<String> FILE_ENDINGS = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "odt", "ods", "rtf", "txt", "csv", "md", "htm", "html", "php", "js",
            "xml", "json", "zip", "rar", "jpg", "jpeg", "png", "gif", "webp", "svg", "mp3", "mp4", "avi", "exe");

    /** Archives keep others' pages under their own names: showing the original's is honest. */
    private static final Set<String> ARCHIVES = Set.of(
            "web.archive.org",
            "archive.org",
            "archive.ph",
            "archive.is",
            "archive.today",
            "archive.md",
            "archive.vn",
            "archive.li",
            "archive.fo",
            "perma.cc",
            "ghostarchive.org",
            "megalodon.jp",
            "webcache.googleusercontent.com");

    private ShownAddress() {}

    /** The domain that the text shows, if it shows one and the link leads to another. */
    static Optional<String> otherThan(SafeUrl url, String text) {
        Optional<String> shown = domain(text.strip());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> host = url.host().map(ShownAddress::bare);
        if (host.isEmpty() || ARCHIVES.contains(host.get())) {
            return Optional.empty();
        }
        String wanted = bare(shown.get());
        boolean same =
                host.get().equals(wanted) || host.get().endsWith("." + wanted) || wanted.endsWith("." + host.get());
        return same ? Optional.empty() : shown;
    }

    /** Whether the text holds a character of no width; joiners are fine where a script needs them. */
    static boolean hidesCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u180E') {
                return true;
            }
            if ((c == '\u200C' || c == '\u200D') && !(joins(text, i - 1) && joins(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the neighbour of a joiner is of a script that joins letters (Arabic, Indic, …), or an emoji. */
    private static boolean joins(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c > '\u0590' && Character.UnicodeScript.of(c) != Character.UnicodeScript.GEORGIAN;
    }

    private static Optional<String> domain(String text) {
        int from = text.indexOf("://");
        from = from >= 0 && from <= 5 ? from + 3 : 0;
        int end = from;
        int dot = -1;
        while (end < text.length() && isHostSign(text.charAt(end))) {
            if (text.charAt(end) == '.') {
                dot = end;
            }
            end++;
        }
        boolean rest = end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0;
        if (rest || dot <= from || end - dot <= 2 || text.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String ending = text.substring(dot + 1, end).toLowerCase(Locale.ROOT);
        boolean letters = ending.chars().allMatch(Character::isLetter);
        boolean file = end == text.length() && from == 0 && FILE_ENDINGS.contains(ending);
        return letters && !file ? Optional.of(text.substring(from, end)) : Optional.empty();
    }

    private static boolean isHostSign(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** Lower case, in ASCII, without port and {@code www}. */
    private static String bare(String host) {
        int port = host.indexOf(':');
        String name = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
        try {
            name = IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            return name;
        }
        return name.startsWith("www.") ? name.substring(4) : name;
    }
}
