package org.vestnik.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.Permalink;
import org.vestnik.model.Slug;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Suggestion;
import org.vestnik.yaml.YamlText;

/** The pattern that articles' addresses are made by, with Hugo's and Jekyll's tokens: {@code /:lang/:year/:slug.html}. */
final class PermalinkPattern {

    static final String DEFAULT = "/:lang/:year/:month/:slug.html";

    private static final Set<String> TOKENS =
            Set.of("lang", "year", "month", "day", "slug", "title", "name", "section", "sections", "contentbasename");
    private static final List<String> NAMING = List.of(":slug", ":title", ":name", ":contentbasename");
    private static final Pattern TOKEN = Pattern.compile(":([A-Za-z_]+)");

    private final Problems problems;

    PermalinkPattern(Problems problems) {
        this.problems = problems;
    }

    /**
     * The pattern; empty if it can't be used (the problem is reported).
     *
     * @param editions how many there are: two must not share an address
     */
    Optional<String> of(YamlText text, int editions) {
        String pattern = text.value();
        boolean fits = tokensAreKnown(text);
        if (NAMING.stream().noneMatch(pattern::contains)) {
            problems.add(text.at(), ProblemCode.PERMALINK_WITHOUT_SLUG, pattern);
            fits = false;
        }
        if (editions > 1 && !pattern.contains(":lang")) {
            problems.add(text.at(), ProblemCode.PERMALINK_WITHOUT_LANGUAGE, pattern);
            fits = false;
        }
        boolean ends = pattern.endsWith("/") || pattern.endsWith(".html");
        if (!ends
                || Permalink.parse(longest(pattern))
                        .filter(p -> !p.isOfSettings())
                        .isEmpty()) {
            problems.add(text.at(), ProblemCode.PERMALINK_BAD, pattern);
            fits = false;
        }
        return fits ? Optional.of(pattern) : Optional.empty();
    }

    /** About the longest address that the pattern makes: it must fit into an output path too. */
    private static String longest(String pattern) {
        return TOKEN.matcher(pattern)
                .replaceAll(token -> NAMING.contains(token.group()) ? "1".repeat(Slug.MAX_LENGTH) : "1111");
    }

    private boolean tokensAreKnown(YamlText text) {
        boolean known = true;
        Matcher tokens = TOKEN.matcher(text.value());
        while (tokens.find()) {
            String token = tokens.group(1);
            if (!TOKENS.contains(token)) {
                String offered = Suggestion.nearest(token, TOKENS)
                        .map(near -> ":" + near)
                        .orElseGet(() -> ":" + String.join(" :", new TreeSet<>(TOKENS)));
                problems.add(text.at(), ProblemCode.PERMALINK_TOKEN, ":" + token, offered);
                known = false;
            }
        }
        return known;
    }
}
