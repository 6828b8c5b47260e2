package org.vestnik.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be shortcodes of WordPress in a text: <code>[name key="value"]</code>, or {@code [su_quote]} with its closing tag behind it. Names
 * are of ASCII and begin with a small letter. Words in brackets are prose otherwise, {@code [sic]}, apart from the names that
 * begin with {@code vc_}, and {@code [gallery]} alone in its line.
 */
final class Shortcodes {

    private static final Pattern TAG = Pattern.compile("\\[(/?)([a-z][\\w-]*+)((?:[ =][^\\[\\]\\n]*+)?)/?]");

    /** These need no quotation marks in attributes; and alone in a line, an address will do. */
    private static final Set<String> KNOWN = Set.of(
            "caption",
            "gallery",
            "embed",
            "audio",
            "video",
            "playlist",
            "youtube",
            "vimeo",
            "dailymotion",
            "ted",
            "googlemaps",
            "soundcloud",
            "spotify",
            "facebook",
            "instagram",
            "tweet",
            "flickr",
            "scribd",
            "slideshare");

    /** Letters of a text, as BBCode has them too, which a closing tag tells from prose. */
    private static final Set<String> OF_TEXT = Set.of(
            "b",
            "i",
            "u",
            "s",
            "quote",
            "url",
            "img",
            "color",
            "size",
            "list",
            "code",
            "center",
            "spoiler",
            "toggle",
            "tabs",
            "tab",
            "accordion",
            "button",
            "row",
            "column");

    private static final Pattern QUOTED = Pattern.compile(" ++[\\w-]++=[\"'\u201C\u201D\u2033]");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w-]++=");
    private static final Pattern ADDRESS = Pattern.compile("[ =]https?://");

    private final String text;
    private final Map<String, NavigableSet<Integer>> closings = new HashMap<>();
    private final List<Shortcode> all = new ArrayList<>();

    private Shortcodes(String text) {
        this.text = text;
    }

    /**
     * A tag in brackets.
     *
     * @param start index of the opening bracket
     * @param end index behind the closing one
     * @param surely whether it is one also without a closing tag
     */
    record Shortcode(int start, int end, String name, boolean surely) {

        /** Whether a layout is made of it, whose closing tags may be far away and are told too. */
        boolean isOfLayout() {
            return name.startsWith("vc_");
        }
    }

    static Shortcodes in(String text) {
        Shortcodes found = new Shortcodes(text);
        if (text.indexOf('[') >= 0) {
            found.findClosings();
            found.findAll();
        }
        return found;
    }

    /** In order; without backslashes before them. */
    List<Shortcode> all() {
        return all;
    }

    /** Where the first closing tag of that name behind an index begins; -1 if there is none. */
    int closing(String name, int from) {
        Integer at = closings.getOrDefault(name, new TreeSet<>()).ceiling(from);
        return at == null ? -1 : at;
    }

    private void findClosings() {
        Matcher tag = TAG.matcher(text);
        for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 1)) {
            if (tag.region(at, text.length()).lookingAt()) {
                closings.computeIfAbsent(tag.group(2), name -> new TreeSet<>()).add(at);
            }
        }
    }

    private void findAll() {
        Matcher tag = TAG.matcher(text);
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            if (mayBegin(at) && tag.region(at, text.length()).lookingAt()) {
                add(tag);
            }
        }
    }

    private boolean mayBegin(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return (next == '/' || next >= 'a' && next <= 'z') && (at == 0 || text.charAt(at - 1) != '\\');
    }

    private void add(Matcher tag) {
        Shortcode shortcode = new Shortcode(tag.start(), tag.end(), tag.group(2), isSure(tag));
        boolean closes = !tag.group(1).isEmpty();
        boolean closed = closings.containsKey(shortcode.name()) && isNoWord(shortcode.name());
        if (shortcode.isOfLayout() || !closes && (shortcode.surely() || closed)) {
            all.add(shortcode);
        }
    }

    /** Whether a person who writes would hardly put it into brackets, as in {@code [irony]of course[/irony]}. */
    private static boolean isNoWord(String name) {
        return KNOWN.contains(name) || OF_TEXT.contains(name) || name.indexOf('_') > 0 || name.indexOf('-') > 0;
    }

    private boolean isSure(Matcher tag) {
        String name = tag.group(2);
        String rest = tag.group(3);
        return QUOTED.matcher(rest).lookingAt()
                || KNOWN.contains(name) && ATTRIBUTE.matcher(rest).find()
                || mayStandAlone(name, rest) && isAloneInLine(tag.start(), tag.end());
    }

    private static boolean mayStandAlone(String name, String rest) {
        return rest.isEmpty()
                ? name.equals("gallery")
                : KNOWN.contains(name) && ADDRESS.matcher(rest).lookingAt();
    }

    private boolean isAloneInLine(int start, int end) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int behind = end;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return (before < 0 || text.charAt(before) == '\n') && (behind == text.length() || text.charAt(behind) == '\n');
    }
}
