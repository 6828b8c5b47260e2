package org.vestnik.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.safety.Safelist;
import org.vestnik.model.Language;
import org.vestnik.model.SafeUrl;

/**
 * The HTML that authors may write: elements, attributes and the values of these. Nothing that runs, loads, draws or
 * styles, and no element whose content browsers read by other rules (script, style, svg, math, noscript, template, …).
 */
final class AllowedHtml {

    /** Elements that may stand in a line of text. */
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
            "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    /** Elements that may stand only on lines of their own. */
    static final Set<String> BLOCK = Set.of(
            "address",
            "aside",
            "blockquote",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** All elements that may be written. */
    static final Set<String> ALL =
            Stream.concat(INLINE.stream(), BLOCK.stream()).collect(Collectors.toUnmodifiableSet());

    /** Elements that may hold Markdown between their tags, if blank lines set it off. */
    static final Set<String> CONTAINER = Set.of("aside", "blockquote", "details", "div", "figure", "section");

    static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

    private static final Set<String> ACTIVE = Set.of(
            "applet",
            "audio",
            "base",
            "button",
            "canvas",
            "dialog",
            "embed",
            "form",
            "frame",
            "frameset",
            "iframe",
            "input",
            "isindex",
            "link",
            "math",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "option",
            "param",
            "plaintext",
            "portal",
            "script",
            "select",
            "slot",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video",
            "xml",
            "xmp");

    private static final Set<String> ACTIVE_ATTRIBUTES = Set.of("style", "srcdoc", "formaction", "action", "srcset");

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> SCOPES = Set.of("col", "row", "colgroup", "rowgroup");

    private AllowedHtml() {}

    /** All of the above as jsoup wants it; addresses are left for {@link Destination} to judge. Never changed. */
    static final Safelist SAFELIST = safelist();

    private static Safelist safelist() {
        return Safelist.none()
                .addTags(ALL.toArray(String[]::new))
                .addAttributes(":all", "lang", "dir", "title", "id")
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt", "width", "height")
                .addAttributes("time", "datetime")
                .addAttributes("del", "datetime", "cite")
                .addAttributes("ins", "datetime", "cite")
                .addAttributes("q", "cite")
                .addAttributes("blockquote", "cite")
                .addAttributes("ol", "start", "reversed")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("details", "open")
                .preserveRelativeLinks(true);
    }

    static boolean isAllowed(String element) {
        return ALL.contains(element);
    }

    /** Whether the element runs, loads or draws something, or is read by rules of its own. */
    static boolean isActive(String element) {
        return ACTIVE.contains(element);
    }

    static boolean isActiveAttribute(String name) {
        return name.startsWith("on") || ACTIVE_ATTRIBUTES.contains(name);
    }

    /** The value as it may be written, for an attribute of the safelist other than an address or id; empty if it may not. */
    static Optional<String> value(String name, String value) {
        return switch (name) {
            case "lang" -> Language.parse(value.strip()).map(Language::tag);
            case "dir" -> Optional.of(value.strip().toLowerCase(Locale.ROOT)).filter(DIRECTIONS::contains);
            case "scope" -> Optional.of(value.strip().toLowerCase(Locale.ROOT)).filter(SCOPES::contains);
            case "start", "colspan", "rowspan" -> Optional.of(value.strip()).filter(AllowedHtml::isSmallNumber);
            case "cite" -> SafeUrl.parse(value.strip()).map(SafeUrl::value);
            case "reversed", "open" -> Optional.of("");
            case "title", "datetime", "alt" -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    private static boolean isSmallNumber(String value) {
        return !value.isEmpty() && value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
