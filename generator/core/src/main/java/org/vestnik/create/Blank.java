package org.vestnik.create;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file to be made, a resource of this package, with {@code %NAMES%} to fill in. */
record Blank(String text) {

    private static final Pattern NAME = Pattern.compile("%([A-Z][A-Z0-9_]+)%");

    /** @param name of the resource */
    static Blank named(String name) {
        try (InputStream in = Blank.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such blank: " + name);
            }
            return new Blank(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with every name filled in.
     *
     * @throws IllegalStateException for a name that has no value
     */
    String filled(Map<String, String> values) {
        return NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match, values)));
    }

    /** The text read as a table of names and values. */
    Properties table() {
        Properties table = new Properties();
        try {
            table.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String value(MatchResult match, Map<String, String> values) {
        String value = values.get(match.group(1));
        if (value == null) {
            throw new IllegalStateException("nothing to fill in for " + match.group());
        }
        return value;
    }
}
