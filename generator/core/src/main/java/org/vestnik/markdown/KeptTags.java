package org.vestnik.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The HTML tags within a line that keep what stands between them: code, and what is marked with a language of its own. */
final class KeptTags {

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var", "pre", "tt");

    /** Of those that are open, and of all inside of them. */
    private final Deque<String> open = new ArrayDeque<>();

    void clear() {
        open.clear();
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** A start tag, end tag or comment, as it is written. */
    void tag(CharSequence written) {
        String tag = written.toString().toLowerCase(Locale.ROOT);
        String name = name(tag);
        if (tag.startsWith("</")) {
            if (open.contains(name)) {
                while (!open.pop().equals(name)) {
                    // what was left open inside is closed with it
                }
            }
        } else if (!tag.endsWith("/>") && !name.isEmpty() && keeps(name, tag)) {
            open.push(name);
        }
    }

    static boolean isCode(String name) {
        return CODE.contains(name);
    }

    private boolean keeps(String name, String tag) {
        return isCode(name) || tag.contains(" lang=") || (isOpen() && !AllowedHtml.VOID.contains(name));
    }

    private static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int end = from;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(Math.min(from, end), end);
    }
}
