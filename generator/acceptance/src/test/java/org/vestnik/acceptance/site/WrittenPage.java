package org.vestnik.acceptance.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One HTML page as written.
 *
 * @param file relative to the site's root
 */
public record WrittenPage(String file, Document html) {

    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*;\\s*url=(.*)");

    /** The kind that {@code <body class="k-KIND">} names; empty for a page that only sends on to another. */
    public Optional<String> kind() {
        return html.body().classNames().stream()
                .filter(name -> name.startsWith("k-"))
                .map(name -> name.substring(2))
                .findFirst();
    }

    /** As the root element says; empty text if it says nothing. */
    public String language() {
        return html.select("html").attr("lang");
    }

    public boolean isNotFoundPage() {
        return file.equals("404.html") || file.endsWith("/404.html");
    }

    /** Whether it is not read at its own address, so that its links can't be relative: it answers for any other, or is mailed. */
    public boolean isReadElsewhere() {
        return isNotFoundPage() || kind().equals(Optional.of("digest"));
    }

    /** Where a page of an old address sends its reader, as written. */
    public Optional<String> refreshTarget() {
        return html.select("meta[http-equiv=refresh i]").stream()
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Every canonical address that the page names; one on a good page. */
    public List<String> canonicals() {
        return html.select("link[rel=canonical]").eachAttr("href");
    }

    /** Whether search engines should list it: it names itself canonical and does not send on. */
    public boolean isIndexable() {
        return !isNotFoundPage()
                && refreshTarget().isEmpty()
                && !html.select("meta[name=robots]").attr("content").contains("noindex");
    }

    /** Whether an element with this anchor is on the page. */
    public boolean hasAnchor(String id) {
        return html.getElementById(id) != null;
    }

    /** The language that an element is read in: its own or its nearest ancestor's. */
    static String languageOf(Element element) {
        Element closest = element.closest("[lang]");
        return closest == null ? "" : closest.attr("lang");
    }
}
