package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.vestnik.check.Link.Kind;

/** Reads the facts of a written page as a browser would parse it. */
final class PageReader {

    private static final Evaluator NAMED_PICTURES = QueryParser.parse("img[alt], svg[aria-label]");
    private static final Pattern DATA_ADDRESS = Pattern.compile("\"(https?://[^\"\\\\\\s]+)\"");

    private final String path;
    private final Document page;
    private final List<Link> links = new ArrayList<>();

    private PageReader(String path, Document page) {
        this.path = path;
        this.page = page;
    }

    static PageFacts read(String path, String html) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        return new PageReader(path, page).facts();
    }

    /** The links and pictures of HTML that stands in a feed. */
    static List<Link> links(String html, Spot at) {
        PageReader reader = new PageReader("", Parser.htmlParser().parseInput(html, ""));
        reader.readLinks();
        return reader.links.stream()
                .map(link -> new Link(link.kind(), link.address(), link.language(), link.text(), at))
                .toList();
    }

    private PageFacts facts() {
        readLinks();
        readData();
        Element html = page.selectFirst("html");
        return new PageFacts(
                path,
                html.attr("lang").toLowerCase(Locale.ROOT),
                kind(),
                page.title(),
                page.select("meta[name=robots]").stream()
                        .noneMatch(robots -> robots.attr("content").contains("noindex")),
                links,
                ids(),
                pictures(),
                headings(),
                named("[lang]", "lang"),
                new TextReader().read(page),
                quotes());
    }

    private String kind() {
        return page.body().classNames().stream()
                .filter(name -> name.startsWith("k-"))
                .map(name -> name.substring(2))
                .findFirst()
                .orElse("");
    }

    private void readLinks() {
        for (Element element :
                page.select("[href], [src], [srcset], [poster], [data], [background], meta[http-equiv=refresh]")) {
            switch (element.normalName()) {
                case "a", "area" -> add(Kind.FOLLOWED, element, "href");
                case "link" -> add(kindOf(element), element, "href");
                case "img" -> add(Kind.PICTURE, element, "src");
                case "meta" -> redirect(element);
                case "base" -> add(Kind.LOADED, element, "href");
                default -> {
                    add(Kind.LOADED, element, "src");
                    add(Kind.LOADED, element, "href");
                }
            }
            add(Kind.LOADED, element, "poster");
            add(Kind.LOADED, element, "data");
            add(Kind.LOADED, element, "background");
            srcset(element);
        }
    }

    private void readData() {
        for (Element script : page.select("script[type=application/ld+json]")) {
            DATA_ADDRESS
                    .matcher(script.data())
                    .results()
                    .filter(address -> !address.group(1).startsWith("https://schema.org"))
                    .forEach(address -> links.add(new Link(Kind.DATA, address.group(1), "", "", spot(script))));
        }
    }

    private void add(Kind kind, Element element, String attribute) {
        if (element.hasAttr(attribute)) {
            links.add(new Link(
                    kind,
                    element.attr(attribute).strip(),
                    element.attr("hreflang").toLowerCase(Locale.ROOT),
                    textOf(element),
                    spot(element)));
        }
    }

    private static Kind kindOf(Element link) {
        String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
        if (rel.contains(" canonical ")) {
            return Kind.CANONICAL;
        }
        if (rel.contains(" alternate ") && link.hasAttr("hreflang")) {
            return Kind.ALTERNATE;
        }
        return rel.matches(".* (stylesheet|preload|modulepreload|prefetch|icon) .*") ? Kind.LOADED : Kind.NAMED;
    }

    private void redirect(Element meta) {
        String content = meta.attr("content");
        int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
        if (url >= 0) {
            links.add(new Link(Kind.REDIRECT, content.substring(url + 4).strip(), "", "", spot(meta)));
        }
    }

    private void srcset(Element element) {
        for (String candidate : element.attr("srcset").split(",")) {
            String address = candidate.strip().split("\\s")[0];
            if (!address.isEmpty()) {
                links.add(new Link(Kind.PICTURE, address, "", "", spot(element)));
            }
        }
    }

    /** What is read out of an element: its text, its pictures' words, its label. */
    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder(element.text());
        element.select(NAMED_PICTURES)
                .forEach(picture -> text.append(' ').append(picture.attr("alt")).append(picture.attr("aria-label")));
        return text.append(' ')
                .append(element.attr("aria-label"))
                .append(' ')
                .append(element.attr("title"))
                .toString()
                .strip();
    }

    private List<PageFacts.Named> ids() {
        List<PageFacts.Named> ids = new ArrayList<>(named("[id]", "id"));
        ids.addAll(page.select("a[name]").stream()
                .filter(a -> !a.attr("name").equals(a.attr("id")))
                .map(a -> new PageFacts.Named(a.attr("name"), spot(a)))
                .toList());
        return ids;
    }

    private List<PageFacts.Named> named(String query, String attribute) {
        return page.select(query).stream()
                .map(element -> new PageFacts.Named(element.attr(attribute), spot(element)))
                .toList();
    }

    private List<PageFacts.Shown> pictures() {
        return page.select("img, area[href], input[type=image]").stream()
                .map(img -> new PageFacts.Shown(
                        img.attr("src"),
                        img.hasAttr("alt") ? Optional.of(img.attr("alt").strip()) : Optional.empty(),
                        !img.normalName().equals("img") || isSize(img.attr("width")) && isSize(img.attr("height")),
                        spot(img)))
                .toList();
    }

    private static boolean isSize(String value) {
        return value.matches("[1-9][0-9]{0,4}");
    }

    private List<PageFacts.Heading> headings() {
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(h -> new PageFacts.Heading(h.normalName().charAt(1) - '0', textOf(h), spot(h)))
                .toList();
    }

    private List<PageFacts.Quote> quotes() {
        return page.select("figure.q").stream()
                .map(figure -> new PageFacts.Quote(
                        figure.select("blockquote").text(),
                        figure.select("figcaption a[href]").stream()
                                .map(a -> new Link(Kind.FOLLOWED, a.attr("href"), "", a.text(), spot(a)))
                                .toList(),
                        spot(figure)))
                .toList();
    }

    /** Where a node begins on the page. */
    static Spot spot(Node node) {
        var range = node.sourceRange();
        return range.isTracked()
                ? new Spot(range.start().lineNumber(), range.start().columnNumber())
                : Spot.START;
    }
}
