package org.vestnik.acceptance.site;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/**
 * Atom feeds (RFC 4287) that an independent reader, ROME, understands: full text, newest first, every address absolute and
 * alive, archives linked (RFC 5005) and small enough to arrive.
 */
final class FeedCheck implements SiteCheck {

    private static final int ENTRIES = 20;
    private static final int BYTES = 11_000;

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        List<String> feeds = site.files().stream()
                .filter(file -> file.endsWith(".xml"))
                .filter(file -> isFeed(site, file, found))
                .toList();
        feeds.forEach(file -> new OneFeed(site, file, found).check());
        for (String edition : editions(site)) {
            if (!feeds.contains(edition + "/feed.xml")) {
                found.add(new Finding(edition + "/feed.xml", "the edition has no feed"));
            }
        }
        return found;
    }

    private static List<String> editions(WrittenSite site) {
        return site.pages().stream()
                .filter(page -> page.kind().equals(Optional.of("home")))
                .map(WrittenPage::language)
                .distinct()
                .toList();
    }

    private static boolean isFeed(WrittenSite site, String file, List<Finding> found) {
        try {
            return Xml.is(Xml.parse(site.bytes(file)), Xml.ATOM, "feed");
        } catch (SAXException e) {
            found.add(new Finding(file, "not well-formed: " + e.getMessage()));
            return false;
        }
    }

    private record OneFeed(WrittenSite site, String file, List<Finding> found) {

        void check() {
            try (var reader = new XmlReader(new ByteArrayInputStream(site.bytes(file)))) {
                feed((Feed) new WireFeedInput().build(reader));
                language(Xml.parse(site.bytes(file)));
            } catch (IOException | FeedException | SAXException e) {
                report("ROME cannot read it: " + e.getMessage());
            }
            int size = Brotli.size(site.bytes(file));
            if (size > BYTES) {
                report("compressed: %,d bytes, at most %,d".formatted(size, BYTES));
            }
        }

        private void feed(Feed feed) {
            if (isBlank(feed.getId()) || isBlank(feed.getTitle()) || feed.getUpdated() == null) {
                report("a feed has an id, a title and a time of update");
            }
            if (feed.getEntries().size() > ENTRIES) {
                report("entries: %d, at most %d".formatted(feed.getEntries().size(), ENTRIES));
            }
            links(feed);
            Set<String> ids = new HashSet<>();
            Entry newer = null;
            for (Entry entry : feed.getEntries()) {
                if (!ids.add(entry.getId())) {
                    report("two entries with the id " + entry.getId());
                }
                if (newer != null && published(entry).isAfter(published(newer))) {
                    report("not newest first: " + entry.getId());
                }
                newer = entry;
                entry(entry);
            }
        }

        /** The time by which entries are sorted; the beginning of time for an entry that has none, which is reported. */
        private static Instant published(Entry entry) {
            return Stream.of(entry.getPublished(), entry.getUpdated())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Date::toInstant)
                    .orElse(Instant.MIN);
        }

        private void links(Feed feed) {
            feed.getAlternateLinks().forEach(link -> target(link.getHref()));
            for (Link link : feed.getOtherLinks()) {
                if (link.getRel().equals("duplicate")) {
                    duplicate(link.getHref());
                } else {
                    target(link.getHref());
                }
                if (link.getRel().equals("self") && !site.fileAt(link.getHref()).equals(Optional.of(file))) {
                    report("self is another file: " + link.getHref());
                }
            }
            if (feed.getOtherLinks().stream().noneMatch(link -> link.getRel().equals("self"))) {
                report("no link to itself");
            }
        }

        private void entry(Entry entry) {
            String name = entry.getId();
            if (isBlank(name) || isBlank(entry.getTitle()) || entry.getUpdated() == null) {
                report("an entry has an id, a title and a time of update: " + name);
            }
            if (entry.getAlternateLinks().isEmpty()) {
                report("an entry without a link: " + name);
                return;
            }
            String link = entry.getAlternateLinks().get(0).getHref();
            target(link);
            List<Content> contents = entry.getContents();
            if (contents.size() != 1
                    || !"html".equals(contents.get(0).getType())
                    || isBlank(contents.get(0).getValue())) {
                report("an entry without its text: " + name);
                return;
            }
            String html = contents.get(0).getValue();
            Jsoup.parse(html).select("[href], [src]").forEach(this::address);
            site.fileAt(withoutAnchor(link)).flatMap(site::page).ifPresent(page -> text(page, link, html));
        }

        /** An update's entry, which links to an anchor, tells that update; any other tells the article whole. */
        private void text(WrittenPage page, String link, String html) {
            if (!link.contains("#")) {
                FullText.missing(page, html)
                        .forEach(text -> report("not in the entry of %s: %s".formatted(page.file(), text)));
            }
            FullText.invented(page, html)
                    .forEach(text -> report("not on the page %s: %s".formatted(page.file(), text)));
        }

        /** In a feed's text there is no page to be relative to. */
        private void address(Element element) {
            String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (Reference.parse(written)
                    .map(reference -> reference.uri().isAbsolute())
                    .orElse(false)) {
                if (written.startsWith(site.address())) {
                    target(written);
                }
            } else {
                report("not absolute in an entry's text: " + written);
            }
        }

        /** The very same document on a mirror: under the same name there. */
        private void duplicate(String address) {
            if (address.startsWith(site.address()) || !address.endsWith("/" + file)) {
                report("no copy of this feed: " + address);
            }
        }

        private void target(String address) {
            var target = site.fileAt(withoutAnchor(address));
            if (target.isEmpty()) {
                report("leads to no file of this site: " + address);
            } else if (address.contains("#")) {
                String anchor = address.substring(address.indexOf('#') + 1);
                if (!target.flatMap(site::page)
                        .map(page -> page.hasAnchor(anchor))
                        .orElse(false)) {
                    report("no such anchor: " + address);
                }
            }
        }

        private void language(org.w3c.dom.Element root) {
            if (root.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang")
                    .isEmpty()) {
                report("does not name its language");
            }
        }

        private static String withoutAnchor(String address) {
            int hash = address.indexOf('#');
            return hash < 0 ? address : address.substring(0, hash);
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }

        private void report(String what) {
            found.add(new Finding(file, what));
        }
    }
}
