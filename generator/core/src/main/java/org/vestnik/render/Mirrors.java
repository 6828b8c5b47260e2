package org.vestnik.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vestnik.json.JsonText;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Addresses;

/** Where else the site is found. */
final class Mirrors {

    private Mirrors() {}

    /** The edition's front page on every mirror, and last on the onion service; empty if there are none. */
    static List<String> of(Site site, Language language) {
        return of(site, Addresses.home(language));
    }

    /** One page on every mirror, and last on the onion service. */
    static List<String> of(Site site, Permalink page) {
        return all(site).map(mirror -> address(mirror, page)).toList();
    }

    /** The page's file itself: a mirror may be a bucket that opens no folders. */
    static String address(String mirror, Permalink page) {
        return new Permalink("/" + page.file()).on(mirror);
    }

    private static Stream<String> all(Site site) {
        return Stream.concat(site.config().mirrors().stream(), site.config().onion().stream());
    }

    /**
     * For programs that look for a site that can be reached: {@code url} (null if the bulletin has none), {@code mirrors} and
     * {@code onion} (null if there is none) name roots, each without {@code /} at its end; {@code languages} are the editions.
     */
    static String json(Site site) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("url", site.config().url().orElse(null));
        file.put("mirrors", new ArrayList<>(site.config().mirrors()));
        file.put("onion", site.config().onion().orElse(null));
        file.put(
                "languages",
                site.config().languages().stream().map(Language::tag).toList());
        return JsonText.of(file) + "\n";
    }
}
