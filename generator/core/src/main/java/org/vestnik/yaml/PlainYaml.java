package org.vestnik.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.yaml.YamlNode.Entry;

/**
 * Reads the YAML that nearly every front matter is made of: a key a line, behind it a text on the same line, a list or map
 * of texts in brackets, or below it a list of texts. The tree is the one that the library gives, at a small part of its
 * cost. Whatever else stands there, and whatever is to be reported, is left to the library.
 */
final class PlainYaml {

    /** Far less than the library takes. */
    private static final int LONGEST_KEY = 100;

    private static final String SIGNS_IN_BRACKETS = "[]{}?&*!|>'\"%@`";

    private final SourceText source;
    private final String text;

    /** Of the line that is read. */
    private int end;

    /** @param source without characters that no YAML may hold */
    PlainYaml(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The map; empty if it is not as plain as that. */
    Optional<YamlNode> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int first = -1;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = lineEnd(start);
            if (text.charAt(start) == '#' || pastSpaces(start, end) == end) {
                continue;
            }
            first = first < 0 ? start : first;
            int colon = keyEnd(start);
            if (colon < 0 || !enter(entries, start, colon, colon + 1 == end ? list() : value(colon + 1))) {
                return Optional.empty();
            }
        }
        boolean plain = first >= 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0;
        return plain ? Optional.of(new YamlNode.Mapping(entries, source.position(first))) : Optional.empty();
    }

    /** Whether there is a value and its key is new. */
    private boolean enter(Map<String, Entry> entries, int start, int colon, Optional<YamlNode> value) {
        return value.map(v -> new Entry(source.position(start), v))
                .filter(entry -> entries.putIfAbsent(text.substring(start, colon), entry) == null)
                .isPresent();
    }

    /** The list below a key: an item a line, all set in alike. */
    private Optional<YamlNode> list() {
        List<YamlNode> items = new ArrayList<>();
        int first = end + 1;
        int indent = pastSpaces(first, text.length()) - first;
        for (int start = first; text.startsWith("- ", start + indent); start = end + 1) {
            if (pastSpaces(start, text.length()) != start + indent) {
                return Optional.empty();
            }
            end = lineEnd(start);
            Optional<YamlNode> item = scalar(pastSpaces(start + indent + 1, end), end, false);
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlNode.Sequence(items, source.position(first + indent)));
    }

    /** What stands behind a key's colon. */
    private Optional<YamlNode> value(int from) {
        int start = pastSpaces(from, end);
        if (start == from || start == end) {
            return Optional.empty();
        }
        return switch (text.charAt(start)) {
            case '[' -> items(start);
            case '{' -> entries(start);
            default -> scalar(start, end, false);
        };
    }

    private Optional<YamlNode> items(int open) {
        List<YamlNode> items = new ArrayList<>();
        int close = end - 1;
        for (int comma = open; comma < close; ) {
            int start = pastSpaces(comma + 1, close);
            comma = comma(start, close);
            Optional<YamlNode> item = scalar(start, beforeSpaces(start, comma), true);
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        return text.charAt(close) == ']' && !items.isEmpty()
                ? Optional.of(new YamlNode.Sequence(items, source.position(open)))
                : Optional.empty();
    }

    private Optional<YamlNode> entries(int open) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int close = end - 1;
        for (int comma = open; comma < close; ) {
            int start = pastSpaces(comma + 1, close);
            int colon = keyEnd(start);
            if (colon < 0 || text.charAt(colon + 1) != ' ') {
                return Optional.empty();
            }
            int value = pastSpaces(colon + 1, close);
            comma = comma(value, close);
            if (!enter(entries, start, colon, scalar(value, beforeSpaces(value, comma), true))) {
                return Optional.empty();
            }
        }
        return text.charAt(close) == '}' && !entries.isEmpty()
                ? Optional.of(new YamlNode.Mapping(entries, source.position(open)))
                : Optional.empty();
    }

    /** A text in quotes that need no undoing inside, or without quotes. */
    private Optional<YamlNode> scalar(int from, int to, boolean inBrackets) {
        if (from >= to) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        boolean quoted = first == '"' || first == '\'';
        String value = quoted ? text.substring(from + 1, Math.max(from + 1, to - 1)) : text.substring(from, to);
        boolean plain = quoted
                ? to - from > 1 && text.indexOf(first, from + 1) == to - 1 && value.indexOf('\\') < 0
                : isPlain(value, inBrackets);
        return plain ? Optional.of(new YamlNode.Scalar(value, source.position(from))) : Optional.empty();
    }

    private static boolean isPlain(String value, boolean inBrackets) {
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        boolean sign = first < 0x80 && !isLetter(first) && !isDigit(first) && first != '/';
        if (sign || last == ' ' || last == ':' || value.equalsIgnoreCase("null")) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '#'
                    || c == ':' && (inBrackets || value.charAt(i + 1) == ' ')
                    || inBrackets && SIGNS_IN_BRACKETS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The colon behind the key that begins here; -1 if none does, or none that is a simple word. */
    private int keyEnd(int start) {
        int at = start;
        while (isLetter(source.charAt(at)) || at > start && (isDigit(source.charAt(at)) || source.charAt(at) == '_')) {
            at++;
        }
        return at > start && at - start <= LONGEST_KEY && source.charAt(at) == ':' ? at : -1;
    }

    /** The comma behind the text that begins here in brackets; the closing one if it is the last. */
    private int comma(int start, int close) {
        char first = text.charAt(start);
        int from = first == '"' || first == '\'' ? text.indexOf(first, start + 1) : start;
        int comma = from < 0 ? -1 : text.indexOf(',', from);
        return comma < 0 || comma > close ? close : comma;
    }

    private int lineEnd(int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed;
    }

    private int pastSpaces(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int beforeSpaces(int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
