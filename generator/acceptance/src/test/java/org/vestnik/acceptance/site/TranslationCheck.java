package org.vestnik.acceptance.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Canonical and hreflang, as search engines want them: one canonical address a page, which is its own; every version lists
 * itself and all others, absolutely and alike, with one x-default; each target is in the language that is named.
 */
final class TranslationCheck implements SiteCheck {

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (WrittenPage page : site.pages()) {
            if (page.language().isEmpty()) {
                found.add(new Finding(page.file(), "the page does not name its language"));
            }
            if (page.isIndexable()) {
                canonical(site, page, found);
            }
            alternates(site, page, found);
            links(site, page, found);
        }
        return found;
    }

    private static void canonical(WrittenSite site, WrittenPage page, List<Finding> found) {
        if (page.canonicals().size() != 1) {
            found.add(new Finding(
                    page.file(), "canonical addresses: " + page.canonicals().size()));
        } else if (!site.fileAt(page.canonicals().get(0)).equals(Optional.of(page.file()))) {
            found.add(new Finding(
                    page.file(),
                    "canonical of another page: " + page.canonicals().get(0)));
        }
    }

    private static void alternates(WrittenSite site, WrittenPage page, List<Finding> found) {
        Map<String, List<String>> byLanguage = byLanguage(page);
        if (byLanguage.isEmpty()) {
            return;
        }
        byLanguage.forEach((language, addresses) -> {
            if (addresses.size() > 1) {
                found.add(new Finding(page.file(), "hreflang " + language + " named more than once"));
            }
            addresses.forEach(address -> target(site, page, language, address, found));
        });
        if (!byLanguage.containsKey("x-default")) {
            found.add(new Finding(page.file(), "no x-default"));
        }
        if (!byLanguage.getOrDefault(page.language(), List.of()).equals(page.canonicals())
                && !isSharedDefault(page, byLanguage)) {
            found.add(new Finding(page.file(), "does not list itself by its canonical address"));
        }
    }

    /** The root front page stands for all languages: it is listed as x-default only. */
    private static boolean isSharedDefault(WrittenPage page, Map<String, List<String>> byLanguage) {
        return page.kind().equals(Optional.of("front"))
                && byLanguage.getOrDefault("x-default", List.of()).equals(page.canonicals());
    }

    private static void target(
            WrittenSite site, WrittenPage page, String language, String address, List<Finding> found) {
        var target = site.fileAt(address).flatMap(site::page);
        if (target.isEmpty()) {
            found.add(new Finding(page.file(), "hreflang to no page of this site: " + address));
        } else if (!byLanguage(target.get()).equals(byLanguage(page))) {
            found.add(new Finding(page.file(), "not listed alike by its translation: " + address));
        } else if (!language.equals("x-default") && !target.get().language().equals(language)) {
            found.add(new Finding(
                    page.file(),
                    "hreflang " + language + " to a page in " + target.get().language() + ": " + address));
        }
    }

    /** A link in the text that promises a language must lead to a page in it. */
    private static void links(WrittenSite site, WrittenPage page, List<Finding> found) {
        for (Element link : page.html().select("a[hreflang]")) {
            Reference.parse(link.attr("href"))
                    .filter(Reference::isRelative)
                    .flatMap(reference -> site.page(reference.fileFrom(page.file())))
                    .filter(target -> !target.language().equals(link.attr("hreflang")))
                    .ifPresent(target -> found.add(new Finding(
                            page.file(),
                            "link promises %s, the page is in %s: %s"
                                    .formatted(link.attr("hreflang"), target.language(), link.attr("href")))));
        }
    }

    private static Map<String, List<String>> byLanguage(WrittenPage page) {
        return page.html().select("link[rel=alternate][hreflang]:not([type])").stream()
                .collect(groupingBy(
                        link -> link.attr("hreflang"), TreeMap::new, mapping(link -> link.attr("href"), toList())));
    }
}
