package org.vestnik.acceptance.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reader's budget: some providers cut foreign connections after about 14 packets, some after 10. Compressed sizes in
 * bytes after brotli-11; the parts' sizes raw.
 */
final class WeightCheck implements SiteCheck {

    private static final int PAGE = 11_000;
    private static final int FRONT_PAGE = 5_500;
    private static final int STYLE = 1_024;
    private static final int TIME_SCRIPT = 512;
    private static final int SEARCH_SCRIPT = 8_192;
    private static final Set<String> FRONT_PAGES = Set.of("home", "front");

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (WrittenPage page : site.pages()) {
            int limit = page.kind().filter(FRONT_PAGES::contains).isPresent() ? FRONT_PAGE : PAGE;
            hold(page, "compressed", compressed(site, page.file(), limit), limit, found);
            hold(page, "style", raw(page.html().select("style").stream().map(style -> style.data())), STYLE, found);
            hold(
                    page,
                    "script",
                    raw(page.html().select("script:not([type])").stream().map(script -> script.data())),
                    page.kind().filter("search"::equals).isPresent() ? SEARCH_SCRIPT : TIME_SCRIPT,
                    found);
        }
        return found;
    }

    /** The raw size where that is within the limit already: it saves 12 ms a page. */
    private static int compressed(WrittenSite site, String file, int limit) {
        byte[] bytes = site.bytes(file);
        return bytes.length <= limit ? bytes.length : Brotli.size(bytes);
    }

    private static int raw(Stream<String> texts) {
        return texts.mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static void hold(WrittenPage page, String what, int size, int limit, List<Finding> found) {
        if (size > limit) {
            found.add(new Finding(page.file(), "%s: %,d bytes, at most %,d".formatted(what, size, limit)));
        }
    }
}
