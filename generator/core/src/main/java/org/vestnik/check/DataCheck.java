package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.DATA_LINK_DEAD;
import static org.vestnik.problem.ProblemCode.SITEMAP_DIFFERS;
import static org.vestnik.problem.ProblemCode.SITEMAP_LACKS_PAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.Link.Kind;

/** What feeds, sitemaps and redirects name is there; what search machines may know is in a sitemap. */
final class DataCheck {

    /** What a feed says of itself; all its other links stand in the texts that it quotes. */
    private static final Set<Kind> ITS_OWN = EnumSet.of(Kind.NAMED, Kind.ALTERNATE);

    private static final Pattern SITEMAP = Pattern.compile("sitemap(-\\d+)?\\.xml");

    private final SiteFolder site;
    private final AddressBook addresses;
    private final Map<String, Set<PageTrace.Leads>> listed = new ConcurrentHashMap<>();
    private final Queue<Quoted> quoted = new ConcurrentLinkedQueue<>();

    /** A dead link in a text that a feed quotes. */
    private record Quoted(Notebook notes, Spot at, String name, String file) {}

    DataCheck(SiteFolder site, AddressBook addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    /** Safe for several threads. */
    void check(String name, String text, Notebook notes) {
        boolean isSitemap = SITEMAP.matcher(name).matches();
        for (Link link : DataLinks.of(name, text)) {
            if (addresses.target(name, link.address()) instanceof Target.Inside target) {
                String file = AddressBook.file(target.path());
                if (!site.has(file) && ITS_OWN.contains(link.kind())) {
                    dead(notes, link.at(), name, file);
                } else if (!site.has(file)) {
                    quoted.add(new Quoted(notes, link.at(), name, file));
                }
                if (isSitemap) {
                    remember(link, file, name);
                }
            }
        }
    }

    private void dead(Notebook notes, Spot at, String name, String file) {
        notes.add(at, DATA_LINK_DEAD, List.of(), name, file, site.nearest(file));
    }

    /**
     * Tells of the dead links in texts that feeds quote, once all files were checked.
     *
     * @param onPages files that pages name as well: those are told where an author can mend them
     */
    void compareQuotes(Set<String> onPages) {
        quoted.stream()
                .filter(link -> !onPages.contains(link.file()))
                .forEach(link -> dead(link.notes(), link.at(), link.name(), link.file()));
    }

    private void remember(Link link, String file, String name) {
        if (link.kind() != Kind.ALTERNATE) {
            listed.computeIfAbsent(file, first -> ConcurrentHashMap.newKeySet());
        } else if (addresses.target(name, link.text()) instanceof Target.Inside page) {
            listed.computeIfAbsent(AddressBook.file(page.path()), first -> ConcurrentHashMap.newKeySet())
                    .add(new PageTrace.Leads(link.language(), file, Spot.START));
        }
    }

    /** Once all files were checked. */
    void compare(PageTrace page, Notebook notes) {
        if (listed.isEmpty() || !page.isIndexed() || page.isRedirect()) {
            return;
        }
        Set<PageTrace.Leads> told = listed.get(page.path());
        if (told == null) {
            notes.add(Spot.START, SITEMAP_LACKS_PAGE, List.of(), page.path());
            return;
        }
        for (PageTrace.Leads alternate : told) {
            boolean isOnPage = page.alternates().stream()
                    .anyMatch(a -> a.word().equals(alternate.word()) && a.file().equals(alternate.file()));
            if (!isOnPage) {
                notes.add(Spot.START, SITEMAP_DIFFERS, List.of(), page.path(), alternate.file(), alternate.word());
            }
        }
    }
}
