package org.vestnik.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/**
 * JSON (RFC 8259) of maps, lists, texts, numbers, booleans and nulls, in the order given, with no white space. Escapes
 * {@code < > &} and the line separators too, so that it may stand inside an HTML script element.
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
                    if (c < 0x20 || Character.isSurrogate(c) && !isPaired(string, i)) {
                        appendUnicode(c);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean isPaired(String string, int i) {
        return Character.isHighSurrogate(string.charAt(i))
                ? i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(string.charAt(i - 1));
    }

    private void appendUnicode(char c) {
        json.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
}
