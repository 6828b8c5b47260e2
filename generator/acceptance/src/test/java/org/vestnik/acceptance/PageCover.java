package org.vestnik.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.acceptance.site.WrittenPage;
import org.vestnik.acceptance.site.WrittenSite;

/**
 * Few pages that together show everything a page can show: every kind of page in every language, and every element with its
 * classes and its parent that any page of that kind has.
 */
final class PageCover {

    private PageCover() {}

    /** Sorted by file. */
    static List<WrittenPage> of(WrittenSite site) {
        Map<WrittenPage, Set<String>> shown = new HashMap<>();
        site.pages().stream().filter(PageCover::isRead).forEach(page -> shown.put(page, features(page)));
        Set<String> wanted =
                shown.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        var chosen = new ArrayList<WrittenPage>();
        while (!wanted.isEmpty()) {
            WrittenPage best = shown.keySet().stream()
                    .max(Comparator.<WrittenPage>comparingLong(page -> countOf(wanted, shown.get(page)))
                            .thenComparing(WrittenPage::file))
                    .orElseThrow();
            chosen.add(best);
            wanted.removeAll(shown.get(best));
        }
        chosen.sort(Comparator.comparing(WrittenPage::file));
        return chosen;
    }

    /** A page that sends its reader on at once is not read. */
    static boolean isRead(WrittenPage page) {
        return page.kind().isPresent() && isStill(page);
    }

    /** Whether a page stays when it is opened: a redirect leaves at once, and nothing can be asked of it in a browser. */
    static boolean isStill(WrittenPage page) {
        return page.refreshTarget().isEmpty();
    }

    private static long countOf(Set<String> wanted, Set<String> shown) {
        return shown.stream().filter(wanted::contains).count();
    }

    private static Set<String> features(WrittenPage page) {
        String kind = page.kind().orElseThrow() + " ";
        Set<String> features = page.html().body().getAllElements().stream()
                .filter(element -> element.parent() != null)
                .map(element -> kind + element.parent().tagName() + " " + element.tagName() + " " + element.className())
                .collect(Collectors.toCollection(HashSet::new));
        features.add(kind + page.language());
        return features;
    }
}
