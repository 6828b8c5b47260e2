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
     * How heavy a file is.
     *
     * @param most after compression, in bytes; not much work is made of it
     * @param problem what is to be said of a file that is too heavy
     */
    public record Result(int most, Optional<Problem> problem) {}

    /** @param name below the site's root */
    public Result check(String name, byte[] bytes) {
        if (!WEIGHED.contains(name.substring(name.lastIndexOf('.') + 1))
                || SITEMAP.matcher(name).matches()) {
            return new Result(bytes.length, Optional.empty());
        }
        int most = weight.most(bytes);
        OptionalInt size = weight.over(bytes, most);
        return new Result(
                most, size.isEmpty() ? Optional.empty() : Optional.of(tooHeavy(name, bytes, size.getAsInt())));
    }

    private Problem tooHeavy(String name, byte[] bytes, int size) {
        return Problem.general(
                ProblemCode.PAGE_OVER_BUDGET,
                name,
                Integer.toString(size),
                Integer.toString(size - budget),
                Integer.toString(budget),
                PagePart.largestOf(bytes).markup());
    }
}
