package org.vestnik.acceptance.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;

/** JSON-LD on every page is strict JSON, and an article's says what search engines and archives ask for, truly. */
final class StructuredDataCheck implements SiteCheck {

    private static final Set<String> ARTICLE_TYPES = Set.of("NewsArticle", "LiveBlogPosting");

    private final ObjectMapper json = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (WrittenPage page : site.pages()) {
            new OnePage(site, page, found).check(nodes(page, found));
        }
        return found;
    }

    /** The things that the page's scripts describe, with {@code @graph} opened. */
    private List<JsonNode> nodes(WrittenPage page, List<Finding> found) {
        var nodes = new ArrayList<JsonNode>();
        for (Element script : page.html().select("script[type=application/ld+json]")) {
            if (script.data().matches("(?s).*[<>&].*")) {
                found.add(new Finding(page.file(), "JSON-LD holds <, > or & unescaped"));
            }
            try {
                JsonNode root = json.readTree(script.data());
                for (JsonNode top : stream(root).toList()) {
                    if (!top.path("@context").asText().equals("https://schema.org")) {
                        found.add(new Finding(page.file(), "JSON-LD without the schema.org context"));
                    }
                    stream(top.has("@graph") ? top.get("@graph") : top).forEach(nodes::add);
                }
            } catch (JsonProcessingException e) {
                found.add(new Finding(page.file(), "JSON-LD is not JSON: " + e.getOriginalMessage()));
            }
        }
        return nodes;
    }

    /** An array's elements, or the one thing itself; nothing if it is missing. */
    private static Stream<JsonNode> stream(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : Stream.of(node).filter(JsonNode::isObject);
    }

    private record OnePage(WrittenSite site, WrittenPage page, List<Finding> found) {

        void check(List<JsonNode> nodes) {
            List<JsonNode> articles = nodes.stream()
                    .filter(node -> ARTICLE_TYPES.contains(node.path("@type").asText()))
                    .toList();
            boolean wanted = page.kind().filter("article"::equals).isPresent();
            if (articles.size() != (wanted ? 1 : 0)) {
                report("articles described: " + articles.size());
            }
            articles.forEach(this::article);
            List<JsonNode> trails = nodes.stream()
                    .filter(node -> node.path("@type").asText().equals("BreadcrumbList"))
                    .toList();
            if (wanted && trails.isEmpty()) {
                report("no BreadcrumbList");
            }
            trails.forEach(this::trail);
        }

        private void article(JsonNode article) {
            text(article, "headline");
            if (article.path("headline")
                            .asText()
                            .codePointCount(0, article.path("headline").asText().length())
                    > 200) {
                report("headline over 200 characters");
            }
            instant(article, "datePublished");
            if (article.has("dateModified")) { // where it says no more than datePublished it is left out
                instant(article, "dateModified");
                if (article.path("dateModified").equals(article.path("datePublished"))) {
                    report("dateModified says what datePublished says");
                }
            }
            if (!article.path("inLanguage").asText().equals(page.language())) {
                report("inLanguage is not the page's: " + article.path("inLanguage"));
            }
            if (!page.canonicals().contains(article.path("mainEntityOfPage").asText())
                    && !page.canonicals().contains(article.path("url").asText())) {
                report("neither mainEntityOfPage nor url is the canonical address");
            }
            named(article, "author");
            named(article, "publisher");
            stream(article.path("correction")).forEach(correction -> text(correction, "text"));
            if (article.path("@type").asText().equals("LiveBlogPosting")) {
                live(article);
            }
        }

        private void live(JsonNode article) {
            instant(article, "coverageStartTime");
            List<JsonNode> updates = stream(article.path("liveBlogUpdate")).toList();
            if (updates.isEmpty()) {
                report("LiveBlogPosting without liveBlogUpdate");
            }
            updates.forEach(update -> {
                text(update, "headline");
                text(update, "articleBody");
                if (update.has("datePublished")) {
                    instant(update, "datePublished");
                }
            });
        }

        private void trail(JsonNode trail) {
            int position = 0;
            for (JsonNode item : trail.path("itemListElement")) {
                if (item.path("position").asInt() != ++position) {
                    report("BreadcrumbList: position %s where %d is due".formatted(item.path("position"), position));
                }
                text(item, "name");
                String address = item.path("item").asText();
                if (!address.isEmpty() && site.fileAt(address).isEmpty()) {
                    report("BreadcrumbList names no page of this site: " + address);
                }
            }
            if (position == 0) {
                report("BreadcrumbList is empty");
            }
        }

        private void named(JsonNode article, String field) {
            List<JsonNode> all = stream(article.path(field)).toList();
            if (all.isEmpty()) {
                report("no " + field);
            }
            all.forEach(one -> text(one, "name"));
        }

        private void text(JsonNode node, String field) {
            if (node.path(field).asText().isBlank()) {
                report("no %s in %s".formatted(field, node.path("@type").asText()));
            }
        }

        /** A date and time with its offset. */
        private void instant(JsonNode node, String field) {
            String value = node.path(field).asText();
            try {
                OffsetDateTime.parse(value);
            } catch (DateTimeException e) {
                report("%s is no time with an offset: '%s'".formatted(field, value));
            }
        }

        private void report(String what) {
            found.add(new Finding(page.file(), what));
        }
    }
}
