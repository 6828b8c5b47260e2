package org.vestnik.offline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;

/**
 * Pages as they are carried away: without pictures, whose text is kept; with dates for relative times, which would soon be false; and a
 * link to what is not carried along leads to the site itself, or is a link no more.
 */
final class CarriedPage {

    private static final Set<String> MEDIA = Set.of("picture", "source", "video", "audio", "track");

    private final Set<OutputPath> members;
    private final Optional<String> url;

    /** @param members all that is carried */
    CarriedPage(Set<OutputPath> members, Optional<String> url) {
        this.members = members;
        this.url = url;
    }

    String of(OutputPath page, String html) {
        Dates dates = new Dates();
        return Markup.change(html, tag -> tag(page, dates.pass(tag)), dates::text);
    }

    /** A relative time has its date for a title, by which the page's script knows it, and keeps it exact where there is one. */
    private static final class Dates {

        private String date = "";

        Tag pass(Tag tag) {
            date = tag.name().equals("time") ? tag.attribute("title") : "";
            return tag;
        }

        String text(String text) {
            return date.isEmpty() ? text : date;
        }
    }

    private String tag(OutputPath page, Tag tag) {
        if (tag.name().equals("img")) {
            return tag.attribute("alt").isBlank() ? "" : "[" + tag.attribute("alt") + "]";
        }
        if (MEDIA.contains(tag.name())) {
            return "";
        }
        if (tag.attribute("href").isEmpty()) {
            return tag.written(false);
        }
        Optional<String> href = href(page, tag.attribute("href"));
        if (href.isEmpty() && tag.name().equals("link")) {
            return "";
        }
        Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
        href.ifPresentOrElse(h -> attributes.put("href", h), () -> attributes.remove("href"));
        return new Tag(tag.name(), tag.isEnd(), attributes).written(false);
    }

    /** Empty if it leads nowhere from here. */
    private Optional<String> href(OutputPath page, String written) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String tail = hash < 0 ? "" : written.substring(hash);
        if (path.isEmpty() || path.contains(":") || path.startsWith("//")) {
            return Optional.of(written);
        }
        Optional<OutputPath> target =
                Permalink.percentDecode(path.replace("&amp;", "&")).flatMap(p -> from(page, p));
        if (target.filter(members::contains).isPresent()) {
            return Optional.of(written);
        }
        return target.flatMap(file -> url.map(u -> Permalink.of(file).on(u).replace("&", "&amp;") + tail));
    }

    /** The file that a relative link means; empty if it leads out of the site. */
    private static Optional<OutputPath> from(OutputPath page, String link) {
        Deque<String> parts = new ArrayDeque<>(List.of(page.value().split("/")));
        parts.removeLast();
        for (String part : link.split("/")) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            } else if (!part.equals("..") && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return OutputPath.parse(String.join("/", parts));
    }
}
