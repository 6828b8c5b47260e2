package org.vestnik.check;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page's weight is made of. */
public enum PagePart {
    STYLE("<style>"),
    SCRIPT("<script>"),
    STRUCTURED_DATA("<script type=\"application/ld+json\">"),
    /** "Recent posts" and other lists of articles. */
    LIST("class=\"list\""),
    /** All the rest. */
    BODY("<body>");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^<>]{0,1000})");
    private static final Pattern LIST_CLASS = Pattern.compile("\\sclass=[\"']?([^\"']*\\s)?(recent|list)([\\s\"']|$)");

    private final String markup;

    PagePart(String markup) {
        this.markup = markup;
    }

    /** How the part shows in the page's source: its name in messages, alike in every language. */
    public String markup() {
        return markup;
    }

    /** The part with the most bytes before compression; of equals the one named first above. */
    public static PagePart largestOf(byte[] page) {
        Map<PagePart, Integer> bytes = bytesByPart(page);
        return bytes.entrySet().stream()
                .max(Map.Entry.<PagePart, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static Map<PagePart, Integer> bytesByPart(byte[] page) {
        String html = new String(page, StandardCharsets.ISO_8859_1); // one char a byte; all that is sought is ASCII
        Map<PagePart, Integer> bytes = new EnumMap<>(PagePart.class);
        PagePart part = BODY;
        String element = "";
        int begin = 0;
        int open = 0;
        for (Matcher tag = TAG.matcher(html); tag.find(); ) {
            boolean isEnd = !tag.group(1).isEmpty();
            PagePart begun = isEnd || part != BODY ? BODY : begunBy(tag);
            if (begun != BODY) {
                bytes.merge(BODY, tag.start() - begin, Integer::sum);
                part = begun;
                element = tag.group(2);
                begin = tag.start();
                open = 1;
            } else if (part != BODY && tag.group(2).equals(element)) {
                open += isEnd ? -1 : 1;
                if (open == 0) {
                    bytes.merge(part, tag.end() - begin, Integer::sum);
                    part = BODY;
                    begin = tag.end();
                }
            }
        }
        bytes.merge(part, html.length() - begin, Integer::sum);
        return bytes;
    }

    private static PagePart begunBy(Matcher tag) {
        return switch (tag.group(2)) {
            case "style" -> STYLE;
            case "script" -> tag.group(3).contains("application/ld+json") ? STRUCTURED_DATA : SCRIPT;
            default -> LIST_CLASS.matcher(tag.group(3)).find() ? LIST : BODY;
        };
    }
}
