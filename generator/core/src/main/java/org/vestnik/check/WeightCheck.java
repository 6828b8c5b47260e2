package org.vestnik.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/**
 * Holds every page and feed against the reader's budget: while it is rendered, and in the written site. Safe for several
 * threads.
 */
public record WeightCheck(PageWeight weight, int budget) {

    /** Read by machines alone, which take 50 MB. */
    private static final Pattern SITEMAP = Pattern.compile("(news-)?sitemap(-\\d+)?\\.xml");

    private static final Set<String> WEIGHED = Set.of("html", "xml", "json");

    /**
     * What is to be said of a file that is too heavy.
     *
     * @param name below the site's root
     */
    public Optional<Problem> check(String name, byte[] bytes) {
        if (!WEIGHED.contains(name.substring(name.lastIndexOf('.') + 1))
                || SITEMAP.matcher(name).matches()) {
            return Optional.empty();
        }
        OptionalInt size = weight.over(bytes);
        return size.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.general(
                        ProblemCode.PAGE_OVER_BUDGET,
                        name,
                        Integer.toString(size.getAsInt()),
                        Integer.toString(size.getAsInt() - budget),
                        Integer.toString(budget),
                        PagePart.largestOf(bytes).markup()));
    }
}
