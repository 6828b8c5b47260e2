package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vestnik.check.Link.Kind;
import org.vestnik.check.PageTrace.Leads;

/** Takes from a page's facts what has to be remembered until all pages are read. */
record Tracer(AddressBook addresses) {

    PageTrace trace(PageFacts page) {
        Set<String> ids = page.ids().stream().map(PageFacts.Named::name).collect(Collectors.toSet());
        return new PageTrace(
                page.path(),
                page.language(),
                page.isIndexed(),
                page.isRedirect(),
                ids,
                leads(page, link -> link.kind() == Kind.ALTERNATE, Link::language),
                leads(page, link -> link.kind() == Kind.CANONICAL, link -> "").stream()
                        .findFirst(),
                leads(
                        page,
                        link -> link.kind() == Kind.FOLLOWED && isAnchored(page, link, ids),
                        link -> anchor(page, link)),
                leads(
                        page,
                        link -> link.kind() == Kind.FOLLOWED && !link.language().isEmpty(),
                        Link::language),
                topic(page));
    }

    private List<Leads> leads(PageFacts page, Predicate<Link> which, Function<Link, String> word) {
        return page.links().stream()
                .filter(which)
                .map(link -> new Leads(word.apply(link), file(page, link), link.at()))
                .toList();
    }

    private String file(PageFacts page, Link link) {
        return addresses.target(page.path(), link.address()) instanceof Target.Inside inside
                ? AddressBook.file(inside.path())
                : "";
    }

    private String anchor(PageFacts page, Link link) {
        return addresses.target(page.path(), link.address()) instanceof Target.Inside inside ? inside.anchor() : "";
    }

    /** A place that the page itself has need not be remembered. */
    private boolean isAnchored(PageFacts page, Link link, Set<String> ids) {
        String anchor = link.address().indexOf('#') < 0 ? "" : anchor(page, link);
        return !anchor.isEmpty() && !(file(page, link).equals(page.path()) && ids.contains(anchor));
    }

    private static Optional<String> topic(PageFacts page) {
        boolean isFirst = page.kind().equals("tag") && !page.path().matches(".*/(page[-/]?)?\\d+(/index)?\\.html");
        return isFirst
                ? page.headings().stream()
                        .filter(h -> h.level() == 1)
                        .findFirst()
                        .map(PageFacts.Heading::text)
                : Optional.empty();
    }
}
