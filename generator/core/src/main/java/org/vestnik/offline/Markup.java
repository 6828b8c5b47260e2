package org.vestnik.offline;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML taken apart into tags and the text between them, each of which may be changed. What is inside scripts and styles stays. */
final class Markup {

    /** What ends the elements whose content is no markup, by their names. */
    private static final Map<String, Pattern> RAW = Map.of(
            "script", Pattern.compile("</script", Pattern.CASE_INSENSITIVE),
            "style", Pattern.compile("</style", Pattern.CASE_INSENSITIVE));

    private final String html;
    private final Function<Tag, String> tags;
    private final UnaryOperator<String> texts;
    private final StringBuilder changed;

    private Markup(String html, Function<Tag, String> tags, UnaryOperator<String> texts) {
        this.html = html;
        this.tags = tags;
        this.texts = texts;
        this.changed = new StringBuilder(html.length() + 256);
    }

    /**
     * The HTML with its tags changed.
     *
     * @param tags what to write for a tag
     * @param texts what to write for the text between two tags, which may be empty
     */
    static String change(String html, Function<Tag, String> tags, UnaryOperator<String> texts) {
        return new Markup(html, tags, texts).change();
    }

    private String change() {
        int done = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', done)) {
            changed.append(texts.apply(html.substring(done, open)));
            done = html.startsWith("<!--", open) ? comment(open) : tag(open);
        }
        return changed.append(texts.apply(html.substring(done))).toString();
    }

    /** Left out. */
    private int comment(int open) {
        int close = html.indexOf("-->", open + 4);
        return close < 0 ? html.length() : close + 3;
    }

    private int tag(int open) {
        int end = endOfTag(open);
        String written = html.substring(open, end);
        Tag.parse(written).ifPresentOrElse(t -> changed.append(tags.apply(t)), () -> changed.append(written));
        return Tag.parse(written)
                .filter(t -> !t.isEnd() && RAW.containsKey(t.name()))
                .map(t -> raw(RAW.get(t.name()), end))
                .orElse(end);
    }

    private int raw(Pattern close, int from) {
        Matcher found = close.matcher(html);
        int end = found.find(from) ? found.start() : html.length();
        changed.append(html, from, end);
        return end;
    }

    /** After the {@code >} that stands in no quotes. */
    private int endOfTag(int open) {
        char quote = 0;
        for (int i = open; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return html.length();
    }
}
