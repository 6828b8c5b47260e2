package org.vestnik.offline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag.
 *
 * @param name in lower case
 * @param attributes in order, by name in lower case; values as written, still escaped; empty of one without a value
 */
record Tag(String name, boolean isEnd, Map<String, String> attributes) {

    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][^\\s/>]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");

    /** The tag that is written so; empty of a comment or a document type. */
    static Optional<Tag> parse(String written) {
        Matcher name = NAME.matcher(written);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written).region(name.end(), written.length());
        while (attribute.find()) {
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
        }
        return Optional.of(new Tag(name.group(1).toLowerCase(Locale.ROOT), written.startsWith("</"), attributes));
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group).replace("\"", "&quot;");
            }
        }
        return "";
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** As HTML, or closed at once, as XML wants elements without content. */
    String written(boolean closed) {
        if (isEnd) {
            return "</" + name + ">";
        }
        StringBuilder tag = new StringBuilder("<").append(name);
        attributes.forEach((key, value) ->
                tag.append(' ').append(key).append("=\"").append(value).append('"'));
        return tag.append(closed ? "/>" : ">").toString();
    }
}
