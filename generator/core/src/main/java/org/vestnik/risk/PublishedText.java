package org.vestnik.risk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be read in a file of the site, by people or programs: the text without the tags that cut its words, the values of
 * attributes, character references and escapes decoded, HTML within feeds as well.
 *
 * @param text as it is written, decoded: addresses stand in it as browsers see them
 */
public record PublishedText(String text) {

    /** Files whose text can't be read like this. */
    private static final Set<String> OPAQUE = Set.of(
            "jpg", "jpeg", "png", "webp", "gif", "avif", "ico", "pdf", "woff2", "mp3", "mp4", "webm", "zip", "epub",
            "gz", "br", "zst");

    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([nrt])|([\"\\\\/]))");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Pattern VALUE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** Tags that cut no word: what stands before and after them is read together. */
    private static final Pattern WITHIN_WORDS = Pattern.compile(
            "</?(?:a|abbr|b|bdi|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("shy", "\u00AD"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"));

    /** Whether a file of this name holds text. */
    public static boolean isIn(String file) {
        return !OPAQUE.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    /** What can be read in these bytes. */
    public static PublishedText of(byte[] bytes) {
        String text = unescaped(new String(bytes, StandardCharsets.UTF_8));
        String once = read(text);
        return new PublishedText(once.indexOf('<') < 0 ? once : once + "\n" + read(once));
    }

    /** The text with what percent signs hide in its addresses. */
    public String withDecodedAddresses() {
        return text.indexOf('%') < 0
                ? text
                : PERCENT.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(URLDecoder.decode(m.group(), StandardCharsets.UTF_8)));
    }

    private static String unescaped(String json) {
        return json.indexOf('\\') < 0
                ? json
                : JSON_ESCAPE
                        .matcher(json)
                        .replaceAll(m -> Matcher.quoteReplacement(
                                m.group(1) != null
                                        ? String.valueOf((char) Integer.parseInt(m.group(1), 16))
                                        : m.group(2) != null ? " " : m.group(3)));
    }

    /** The text between tags, then the values of their attributes, one a line. */
    private static String read(String html) {
        if (html.indexOf('<') < 0) {
            return decoded(html);
        }
        StringBuilder text = new StringBuilder(html.length());
        StringBuilder values = new StringBuilder();
        int from = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
            text.append(html, from, open);
            int end = html.indexOf('>', open);
            if (end < 0 || open + 1 < html.length() && !startsTag(html.charAt(open + 1))) {
                text.append('<');
                from = open + 1;
                continue;
            }
            String tag = html.substring(open, end);
            text.append(WITHIN_WORDS.matcher(tag).matches() ? "" : "\n");
            if (tag.startsWith("<!--")) {
                values.append('\n').append(tag);
            }
            VALUE.matcher(tag).results().forEach(value -> values.append('\n').append(value(value)));
            from = end + 1;
        }
        text.append(html, from, html.length());
        return decoded(text.append(values).toString());
    }

    private static boolean startsTag(char c) {
        return c == '/' || c == '!' || c == '?' || Character.isLetter(c);
    }

    private static String value(MatchResult value) {
        return value.group(1) != null ? value.group(1) : value.group(2) != null ? value.group(2) : value.group(3);
    }

    private static String decoded(String html) {
        return html.indexOf('&') < 0
                ? html
                : REFERENCE.matcher(html).replaceAll(m -> Matcher.quoteReplacement(character(m)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), " ");
        }
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
}
