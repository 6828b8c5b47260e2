package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.vestnik.check.Link.Kind;

/** The addresses in files for programs: feeds, sitemaps, redirects, robots.txt. */
final class DataLinks {

    private static final Pattern JSON_ADDRESS = Pattern.compile(
            "\"(home_page_url|feed_url|url|external_url|next_url|image|icon|content_html)\":\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)", Pattern.DOTALL);
    private static final Pattern SITEMAP_LINE = Pattern.compile("(?m)^Sitemap:\\s*(\\S+)");

    private DataLinks() {}

    /** None of a file of another kind. */
    static List<Link> of(String name, String text) {
        if (name.endsWith(".xml")) {
            return xml(text);
        }
        if (name.endsWith("feed.json")) {
            return json(text);
        }
        if (name.equals("robots.txt")) {
            return SITEMAP_LINE
                    .matcher(text)
                    .results()
                    .map(line -> new Link(Kind.NAMED, line.group(1), "", "", spot(text, line.start(1))))
                    .toList();
        }
        return name.equals("_redirects") ? redirects(text) : List.of();
    }

    private static List<Link> xml(String text) {
        List<Link> links = new ArrayList<>();
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(text, "");
        for (Element element : document.getAllElements()) {
            Spot at = PageReader.spot(element);
            switch (element.normalName()) {
                case "loc" -> links.add(new Link(Kind.NAMED, element.text(), "", "", at));
                case "link", "xhtml:link" -> {
                    Kind kind = element.normalName().equals("link") ? Kind.NAMED : Kind.ALTERNATE;
                    String language = element.attr("hreflang").toLowerCase(Locale.ROOT);
                    links.add(new Link(kind, element.attr("href"), language, loc(element), at));
                }
                case "content", "summary" -> links.addAll(PageReader.links(element.text(), at));
                default -> {}
            }
        }
        return links;
    }

    /** The page that a sitemap tells the languages of. */
    private static String loc(Element link) {
        Element entry = link.parent();
        Element loc = entry == null ? null : entry.selectFirst("loc");
        return loc == null ? "" : loc.text();
    }

    private static List<Link> json(String text) {
        List<Link> links = new ArrayList<>();
        for (Matcher member = JSON_ADDRESS.matcher(text); member.find(); ) {
            Spot at = spot(text, member.start(2));
            String value = unescaped(member.group(2));
            if (member.group(1).equals("content_html")) {
                links.addAll(PageReader.links(value, at));
            } else {
                links.add(new Link(Kind.NAMED, value, "", "", at));
            }
        }
        return links;
    }

    private static String unescaped(String json) {
        return JSON_ESCAPE
                .matcher(json)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(2) != null
                                ? Character.toString(Integer.parseInt(escape.group(2), 16))
                                : switch (escape.group(1)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    case "r" -> "\r";
                                    case "b", "f" -> " ";
                                    default -> escape.group(1);
                                }));
    }

    private static List<Link> redirects(String text) {
        List<Link> links = new ArrayList<>();
        int line = 0;
        for (String rule : text.lines().toList()) {
            line++;
            String[] words = rule.split("\\s+");
            if (words.length > 1 && !rule.startsWith("#")) {
                links.add(new Link(
                        Kind.NAMED, words[1], "", "", new Spot(line, rule.indexOf(words[1], words[0].length()) + 1)));
            }
        }
        return links;
    }

    private static Spot spot(String text, int index) {
        int line = (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        return new Spot(line + 1, index - text.lastIndexOf('\n', index - 1));
    }
}
