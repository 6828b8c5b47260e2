package org.vestnik;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.check.PagePart;
import org.vestnik.check.PageWeight;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.render.RenderedFile;

/** Holds every page and feed against the reader's budget while it is rendered. */
record Weigher(PageWeight weight, int budget, Problems problems) {

    /** Read by machines alone, which take 50 MB. */
    private static final Pattern SITEMAP = Pattern.compile("(news-)?sitemap(-\\d+)?\\.xml");

    private static final Set<String> WEIGHED = Set.of("html", "xml", "json");

    void weigh(RenderedFile file) {
        if (!WEIGHED.contains(file.path().extension())
                || SITEMAP.matcher(file.path().value()).matches()) {
            return;
        }
        OptionalInt size = weight.over(file.bytes());
        if (size.isPresent()) {
            problems.add(Problem.general(
                    ProblemCode.PAGE_OVER_BUDGET,
                    file.path().value(),
                    Integer.toString(size.getAsInt()),
                    Integer.toString(size.getAsInt() - budget),
                    Integer.toString(budget),
                    PagePart.largestOf(file.bytes()).markup()));
        }
    }
}
