package org.vestnik.read;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character as HTML writes it, such as {@code &laquo;} or {@code &#171;}, in a text that is no HTML: readers see the writing, not the
 * character.
 *
 * @param written from {@code &} to {@code ;}
 */
record HtmlEntity(String written, int codePoint) {

    private static final Pattern FORM = Pattern.compile("&(?:([a-z]{2,6})|#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6}));");

    private static final Map<String, String> NAMED = Map.ofEntries(
            entry("amp", "&"),
            entry("apos", "'"),
            entry("bdquo", "„"),
            entry("gt", ">"),
            entry("hellip", "…"),
            entry("laquo", "«"),
            entry("ldquo", "“"),
            entry("lsquo", "‘"),
            entry("lt", "<"),
            entry("mdash", "—"),
            entry("nbsp", "\u00A0"),
            entry("ndash", "–"),
            entry("quot", "\""),
            entry("raquo", "»"),
            entry("rdquo", "”"),
            entry("rsquo", "’"),
            entry("sbquo", "‚"),
            entry("shy", "\u00AD"));

    /** By which browsers read the numbers 128 to 159 (HTML standard, "numeric character reference end state"). */
    private static final Charset OLD = Charset.forName("windows-1252");

    /** Those of a text, each once, in the order of the text; maybe none. */
    static List<HtmlEntity> in(String text) {
        if (text.indexOf('&') < 0) {
            return List.of();
        }
        List<HtmlEntity> entities = new ArrayList<>();
        for (Matcher form = FORM.matcher(text); form.find(); ) {
            codePoint(form)
                    .map(c -> new HtmlEntity(form.group(), c))
                    .filter(entity -> !entities.contains(entity))
                    .ifPresent(entities::add);
        }
        return entities;
    }

    private static Optional<Integer> codePoint(Matcher form) {
        if (form.group(1) != null) {
            return Optional.ofNullable(NAMED.get(form.group(1))).map(c -> c.codePointAt(0));
        }
        int number = form.group(2) != null ? Integer.parseInt(form.group(2)) : Integer.parseInt(form.group(3), 16);
        if (number >= 0x80 && number < 0xA0) {
            number = new String(new byte[] {(byte) number}, OLD).codePointAt(0);
        }
        boolean character = number > 0 && Character.isValidCodePoint(number);
        return Optional.of(number).filter(n -> character && Character.getType(n) != Character.SURROGATE);
    }

    /** The character for a message: a space in quotes, {@code U+00AD} for one that can't be seen. */
    String shown() {
        if (Character.isSpaceChar(codePoint)) {
            return "' '";
        }
        int type = Character.getType(codePoint);
        boolean hidden = type == Character.FORMAT || type == Character.CONTROL || type == Character.UNASSIGNED;
        return hidden ? "U+%04X".formatted(codePoint) : Character.toString(codePoint);
    }
}
