package org.vestnik.acceptance.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * {@code sitemap.xml} lists each page that search engines should know, once, and nothing else (sitemaps.org 0.9: at most 50,000
 * addresses and 50 MiB a file); {@code news-sitemap.xml} keeps to the news schema's fields and its 1,000 addresses.
 */
final class SitemapCheck implements SiteCheck {

    private static final int ADDRESSES = 50_000;
    private static final int BYTES = 50 << 20;
    private static final int NEWS = 1_000;

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        var listed = new HashSet<String>();
        addresses(site, "sitemap.xml", listed, found);
        site.pages().stream()
                .filter(WrittenPage::isIndexable)
                .filter(page -> !listed.contains(page.file()))
                .forEach(page -> found.add(new Finding("sitemap.xml", "does not list " + page.file())));
        news(site, found);
        return found;
    }

    private static void addresses(WrittenSite site, String file, Set<String> listed, List<Finding> found) {
        Optional<Element> document = parse(site, file, found);
        if (document.isEmpty()) {
            return;
        }
        Element root = document.get();
        if (Xml.is(root, Xml.SITEMAP, "sitemapindex")) {
            for (Element part : Xml.children(root, Xml.SITEMAP, "sitemap")) {
                String address = Xml.text(part, Xml.SITEMAP, "loc");
                site.fileAt(address)
                        .ifPresentOrElse(
                                below -> addresses(site, below, listed, found),
                                () -> found.add(new Finding(file, "leads to no file of this site: " + address)));
            }
            return;
        }
        List<Element> urls = urls(root, file, found);
        if (urls.size() > ADDRESSES || site.bytes(file).length > BYTES) {
            found.add(new Finding(
                    file, "over the limits: %d addresses, %d bytes".formatted(urls.size(), site.bytes(file).length)));
        }
        for (Element url : urls) {
            page(site, file, Xml.text(url, Xml.SITEMAP, "loc"), found).ifPresent(page -> {
                if (!listed.add(page.file())) {
                    found.add(new Finding(file, "lists twice " + page.file()));
                }
            });
            Xml.children(url, Xml.XHTML, "link").forEach(link -> page(site, file, link.getAttribute("href"), found));
        }
    }

    private static void news(WrittenSite site, List<Finding> found) {
        String file = "news-sitemap.xml";
        List<Element> urls =
                parse(site, file, found).map(root -> urls(root, file, found)).orElse(List.of());
        if (urls.size() > NEWS) {
            found.add(new Finding(file, "addresses: %,d, at most %,d".formatted(urls.size(), NEWS)));
        }
        for (Element url : urls) {
            String address = Xml.text(url, Xml.SITEMAP, "loc");
            page(site, file, address, found);
            for (Element news : Xml.children(url, Xml.NEWS, "news")) {
                List<Element> publication = Xml.children(news, Xml.NEWS, "publication");
                if (publication.isEmpty()
                        || Xml.text(publication.get(0), Xml.NEWS, "name").isEmpty()
                        || Xml.text(publication.get(0), Xml.NEWS, "language").isEmpty()
                        || Xml.text(news, Xml.NEWS, "publication_date").isEmpty()
                        || Xml.text(news, Xml.NEWS, "title").isEmpty()) {
                    found.add(new Finding(file, "lacks publication, language, date or title: " + address));
                }
            }
            if (Xml.children(url, Xml.NEWS, "news").size() != 1) {
                found.add(new Finding(file, "not described as news: " + address));
            }
        }
    }

    private static List<Element> urls(Element root, String file, List<Finding> found) {
        if (!Xml.is(root, Xml.SITEMAP, "urlset")) {
            found.add(new Finding(file, "not a sitemap: " + root.getNodeName()));
        }
        return Xml.children(root, Xml.SITEMAP, "url");
    }

    private static Optional<WrittenPage> page(WrittenSite site, String file, String address, List<Finding> found) {
        Optional<WrittenPage> page = site.fileAt(address).flatMap(site::page).filter(WrittenPage::isIndexable);
        if (page.isEmpty()) {
            found.add(new Finding(file, "leads to no page for search engines: " + address));
        }
        return page;
    }

    private static Optional<Element> parse(WrittenSite site, String file, List<Finding> found) {
        if (!site.files().contains(file)) {
            found.add(new Finding(file, "is missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(Xml.parse(site.bytes(file)));
        } catch (SAXException e) {
            found.add(new Finding(file, "not well-formed: " + e.getMessage()));
            return Optional.empty();
        }
    }
}
