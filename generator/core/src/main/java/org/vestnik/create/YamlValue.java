package org.vestnik.create;

import java.util.regex.Pattern;

/** Writes a text as a YAML value that is read back as that very text, in quotes only where it needs them. */
final class YamlValue {

    /** Letters, digits and what means nothing in YAML, between two letters or signs that may stand at an end. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}](?:[\\p{L}\\p{M}\\p{N} ._/()…—–’«»!;+-]*[\\p{L}\\p{M}\\p{N}._)…»!])?");

    private static final Pattern MEANS_OTHERWISE =
            Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|\\.inf|\\.nan");

    private YamlValue() {}

    static String of(String text) {
        return PLAIN.matcher(text).matches() && !MEANS_OTHERWISE.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        });
        return quoted.append('"').toString();
    }
}
