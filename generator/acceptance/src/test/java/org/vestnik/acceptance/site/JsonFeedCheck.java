package org.vestnik.acceptance.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** JSON feeds hold to JSON Feed 1.1: required fields, full text, every address alive. */
final class JsonFeedCheck implements SiteCheck {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (String file : site.filesNamed("feed.json")) {
            try {
                new OneFeed(site, file, found).check(json.readTree(site.text(file)));
            } catch (JsonProcessingException e) {
                found.add(new Finding(file, "not JSON: " + e.getOriginalMessage()));
            }
        }
        return found;
    }

    private record OneFeed(WrittenSite site, String file, List<Finding> found) {

        void check(JsonNode feed) {
            if (!feed.path("version").asText().equals(VERSION)) {
                report("version: " + feed.path("version"));
            }
            for (String field : List.of("title", "language")) {
                if (feed.path(field).asText().isBlank()) {
                    report("no " + field);
                }
            }
            target(feed.path("home_page_url"));
            target(feed.path("feed_url"));
            if (!feed.path("items").isArray()) {
                report("no items");
            }
            feed.path("items").forEach(this::item);
        }

        private void item(JsonNode item) {
            String id = item.path("id").asText();
            if (id.isBlank()) {
                report("an item without an id");
            }
            target(item.path("url"));
            time(item.path("date_published").asText(), id);
            String html = item.path("content_html").asText();
            if (html.isBlank()) {
                report("an item without its text: " + id);
                return;
            }
            String url = item.path("url").asText();
            if (!url.contains("#")) {
                site.fileAt(url)
                        .flatMap(site::page)
                        .ifPresent(page -> FullText.missing(page, html)
                                .forEach(text -> report("not in the item of %s: %s".formatted(page.file(), text))));
            }
        }

        private void time(String value, String id) {
            try {
                OffsetDateTime.parse(value);
            } catch (DateTimeException e) {
                report("date_published of %s is no time with an offset: '%s'".formatted(id, value));
            }
        }

        private void target(JsonNode address) {
            String page = address.asText().replaceFirst("#.*", "");
            if (site.fileAt(page).isEmpty()) {
                report("leads to no file of this site: " + address);
            }
        }

        private void report(String what) {
            found.add(new Finding(file, what));
        }
    }
}
