package org.vestnik.model;

import java.util.Optional;

/**
 * A place where a template language of another system would put something: <code>{{ … }}</code> (Hugo, Liquid, Jinja) or
 * <code>{% … %}</code> (Liquid, Jinja), not empty and within one line.
 *
 * @param start index of the first brace
 * @param end index behind the last brace
 */
public record TemplateTag(int start, int end) {

    /** The first one that begins at an index or behind it and has no backslash before it. */
    public static Optional<TemplateTag> next(String text, int from) {
        for (int i = text.indexOf('{', from); i >= 0; i = text.indexOf('{', i + 1)) {
            int end = opens(text, i) ? end(text, i) : -1;
            if (end < 0) {
                continue;
            }
            if (i == 0 || text.charAt(i - 1) != '\\') {
                return Optional.of(new TemplateTag(i, end));
            }
            i = end - 1;
        }
        return Optional.empty();
    }

    /** The text of the tag. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether it begins with two braces and a bracket, or with a percent sign in it, as nobody writes for readers. */
    public boolean isOfShortcode(String text) {
        return text.charAt(start + 1) == '%' || "<%".indexOf(text.charAt(start + 2)) >= 0;
    }

    private static boolean opens(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == '{'
                && (text.charAt(at + 1) == '{' || text.charAt(at + 1) == '%');
    }

    /** The index behind the tag that begins here; -1 if the line, or another tag, comes before its end. */
    private static int end(String text, int start) {
        char closing = text.charAt(start + 1) == '{' ? '}' : '%';
        for (int i = start + 2; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == closing && text.charAt(i + 1) == '}') {
                return i == start + 2 ? -1 : i + 2;
            }
            if (c == '\n' || opens(text, i)) {
                return -1;
            }
        }
        return -1;
    }
}
