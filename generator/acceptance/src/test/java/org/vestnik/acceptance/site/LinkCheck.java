package org.vestnik.acceptance.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Every address on every page leads somewhere, and stays true wherever the folder is put: references within the site are
 * relative and name a file, except on pages that are read elsewhere: 404 pages, which are served at any depth, and digests, which are
 * mailed.
 */
final class LinkCheck implements SiteCheck {

    private static final Map<String, String> ADDRESSES = Map.of(
            "href", "a[href], area[href], link[href], [xlink:href]",
            "src", "[src]",
            "poster", "[poster]",
            "data", "object[data]",
            "action", "[action]",
            "cite", "[cite]");
    private static final Pattern CANDIDATE = Pattern.compile("\\s*(\\S+)(\\s[^,]*)?(,|$)");
    private static final Set<String> HARMLESS_SCHEMES =
            Set.of("mailto", "tel", "sms", "geo", "xmpp", "magnet", "ipfs", "ipns");

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (WrittenPage page : site.pages()) {
            new OnePage(site, page, found).check();
        }
        return found;
    }

    private record OnePage(WrittenSite site, WrittenPage page, List<Finding> found) {

        void check() {
            if (!page.html().select("base").isEmpty()) {
                report("<base> changes where every link leads");
            }
            ADDRESSES.forEach((attribute, selector) ->
                    page.html().select(selector).forEach(element -> address(element, element.attr(attribute))));
            for (Element element : page.html().select("[srcset]")) {
                CANDIDATE.matcher(element.attr("srcset")).results().forEach(match -> address(element, match.group(1)));
            }
            page.refreshTarget().ifPresent(target -> address(page.html().head(), target));
        }

        private void address(Element element, String written) {
            Reference.parse(written)
                    .ifPresentOrElse(
                            reference -> resolve(element, reference), () -> report("not an address: " + written));
        }

        private void resolve(Element element, Reference reference) {
            if (reference.isRelative()) {
                relative(reference);
            } else if (reference.isWeb()) {
                web(element, reference);
            } else if (reference.uri().getScheme() == null) {
                report("neither relative nor absolute, so it breaks below a path: " + reference.uri());
            } else if ("data".equals(reference.uri().getScheme())) {
                if (element.is("a, area, form")) {
                    report("a link to data: " + reference.uri());
                }
            } else if (!HARMLESS_SCHEMES.contains(reference.uri().getScheme())) {
                report("scheme that no reader needs: " + reference.uri());
            }
        }

        private void relative(Reference reference) {
            String target = reference.fileFrom(page.file());
            if (reference.uri().toString().isEmpty()) {
                report("empty address");
            } else if (target.isEmpty() || target.endsWith("/")) {
                report("names a folder, which a memory stick does not open: " + reference.uri());
            } else if (page.isReadElsewhere() && !target.equals(page.file())) {
                report("relative on a page that is served at any depth: " + reference.uri());
            } else {
                existing(target, reference);
            }
        }

        private void web(Element element, Reference reference) {
            if (!reference.isBelow(site.address())) {
                if (!element.is(
                        "a, area, blockquote, q, ins, del, link[rel=canonical], link[rel=alternate], link[rel=me], link[rel=license]")) {
                    report("loads from elsewhere: " + reference.uri());
                }
            } else if (page.isReadElsewhere() || element.is("link[rel=canonical], link[rel=alternate][hreflang]")) {
                existing(reference.fileBelow(site.address()), reference);
            } else {
                report("absolute within the site: " + reference.uri());
            }
        }

        private void existing(String target, Reference reference) {
            if (!site.files().contains(target)) {
                report("no such file: " + reference.uri());
                return;
            }
            reference.fragment().filter(anchor -> !anchor.equals("top")).ifPresent(anchor -> {
                if (!site.page(target).map(there -> there.hasAnchor(anchor)).orElse(false)) {
                    report("no such anchor: " + reference.uri());
                }
            });
        }

        private void report(String what) {
            found.add(new Finding(page.file(), what));
        }
    }
}
