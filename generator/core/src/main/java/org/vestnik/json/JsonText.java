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
        int at = 0;
        while (at < string.length()) {
            int plain = at;
            while (plain < string.length() && isPlain(string.charAt(plain))) {
                plain++;
            }
            json.append(string, at, plain);
            at = plain < string.length() ? writeSpecial(string, plain) : plain;
        }
        json.append('"');
    }

    /** Whether a character is written as it is. */
    private static boolean isPlain(char c) {
        return switch (c) {
            case '"', '\\', '<', '>', '&', '\u2028', '\u2029' -> false;
            default -> c >= ' ' && !Character.isSurrogate(c);
        };
    }

    /** Writes the character at an index; the index behind it. */
    private int writeSpecial(String string, int at) {
        char c = string.charAt(at);
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            default -> {
                if (Character.isSurrogate(c)) {
                    return writePair(string, at);
                }
                json.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return at + 1;
    }

    private int writePair(String string, int at) {
        int character = string.codePointAt(at);
        boolean isWhole = Character.isSupplementaryCodePoint(character);
        json.append(isWhole ? Character.toString(character) : "\uFFFD");
        return isWhole ? at + 2 : at + 1;
    }
}
