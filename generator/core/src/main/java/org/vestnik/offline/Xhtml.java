package org.vestnik.offline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML that the renderer wrote as well-formed XHTML of a book's chapter, without pictures: the text that stands for a
 * picture is kept. Ids and the links to them get a letter in front and
 * lose their colons: in XML an id is a name.
 */
final class Xhtml {

    private static final Set<String> VOID =
            Set.of("br", "hr", "wbr", "col", "area", "input", "source", "track", "embed");
    private static final Set<String> DROPPED = Set.of("source", "track", "embed", "picture", "video", "audio");
    private static final Pattern STRAY = Pattern.compile("&(?!(amp|lt|gt|quot|#[0-9]+|#x[0-9a-fA-F]+);)");
    private static final String LETTER = "i-";
    private static final Pattern TO_ID = Pattern.compile("([^:#]*#)(.+)");

    private Xhtml() {}

    /** @param html whose tags are all closed but those of elements without content */
    static String of(String html) {
        return Markup.change(html, Xhtml::tag, Xhtml::text);
    }

    private static String id(String id) {
        return LETTER + id.replace(':', '-');
    }

    private static String text(String text) {
        return STRAY.matcher(text.replace("&nbsp;", "\u00A0")).replaceAll("&amp;");
    }

    private static String tag(Tag tag) {
        if (tag.name().equals("img")) {
            return tag.attribute("alt").isBlank() ? "" : "[" + text(tag.attribute("alt")) + "]";
        }
        if (DROPPED.contains(tag.name())) {
            return "";
        }
        boolean isVoid = VOID.contains(tag.name());
        return isVoid && tag.isEnd() ? "" : new Tag(tag.name(), tag.isEnd(), attributes(tag)).written(isVoid);
    }

    private static Map<String, String> attributes(Tag tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        tag.attributes().forEach((key, written) -> {
            String value = text(written);
            switch (key) {
                case "id" -> attributes.put(key, id(value));
                case "lang" -> {
                    attributes.put(key, value);
                    attributes.put("xml:lang", value);
                }
                case "href" -> {
                    if (!value.isEmpty() && !value.equals("#")) {
                        Matcher toId = TO_ID.matcher(value);
                        attributes.put(key, toId.matches() ? toId.group(1) + id(toId.group(2)) : value);
                    }
                }
                default -> attributes.put(key, value.isEmpty() && !key.equals("title") ? key : value);
            }
        });
        return attributes;
    }
}
