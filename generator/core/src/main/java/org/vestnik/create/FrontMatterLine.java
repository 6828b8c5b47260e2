package org.vestnik.create;

import java.util.Locale;

/**
 * One key of a front matter with its value on one line.
 *
 * @param value needs no quotes in YAML
 */
record FrontMatterLine(String key, String value) {

    private static final String FENCE = "---";

    /** The source text with this line in its front matter: in place of the key's own, else as the last one. */
    String in(String source) {
        int first = source.indexOf('\n') + 1;
        String lineEnd = source.startsWith("\r\n", first - 2) ? "\r\n" : "\n";
        String line = key + ": " + value + lineEnd;
        for (int from = first; from < source.length(); ) {
            int end = source.indexOf('\n', from) + 1;
            String there = source.substring(from, end == 0 ? source.length() : end);
            if (there.strip().equals(FENCE)) {
                return source.substring(0, from) + line + source.substring(from);
            }
            if (isOwn(there)) {
                return source.substring(0, from) + line + source.substring(from + there.length());
            }
            from += there.length();
        }
        throw new IllegalArgumentException("no front matter");
    }

    private boolean isOwn(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.substring(0, colon)
                        .stripTrailing()
                        .toLowerCase(Locale.ROOT)
                        .equals(key.toLowerCase(Locale.ROOT));
    }
}
