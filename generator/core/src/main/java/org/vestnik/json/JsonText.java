package org.vestnik.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/**
 * JSON (RFC 8259) of maps, lists, texts, numbers, booleans and nulls, in the order given, with no white space. Escapes
 * {@code < > &} and the line separators too, so that it may stand inside an HTML script element. Half a character (a
 * surrogate alone) becomes U+FFFD, because readers of JSON refuse it.
 */
public final class JsonText {

    private final StringBuilder json = new StringBuilder();

    private JsonText() {}

    /** @throws IllegalArgumentException for a value of another kind */
    public static String of(Object value) {
        JsonText text = new JsonText();
        text.write(value);
        return text.json.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof Collection<?> list) {
            writeList(list);
        } else if (value instanceof String string) {
            writeString(string);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void writeMap(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(separator);
            writeString((String) entry.getKey());
            json.append(':');
            write(entry.getValue());
            separator = ",";
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    private void writeList(Collection<?> list) {
        String separator = "[";
        for (Object item : list) {
            json.append(separator);
            write(item);
            separator = ",";
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private void writeString(String string) {
        json.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '<', '>', '&', '\u2028', '\u2029' -> appendUnicode(c);
                default -> {
                    if (c < 0x20) {
                        appendUnicode(c);
                    } else if (Character.isSurrogate(c)) {
                        i = appendPair(string, i);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Appends the character that begins at a surrogate; the index of its last unit. */
    private int appendPair(String string, int at) {
        int character = string.codePointAt(at);
        boolean isWhole = Character.isSupplementaryCodePoint(character);
        json.append(isWhole ? Character.toString(character) : "\uFFFD");
        return isWhole ? at + 1 : at;
    }

    private void appendUnicode(char c) {
        json.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
}
