package org.vestnik.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/**
 * What is said once to people: a problem, or notes that say one thing of several places.
 *
 * @param others where the same is to be said; none of an error, which each want their own line
 */
public record Alike(Problem first, List<SourcePosition> others) {

    /** So many places are named, then a count. */
    private static final int PLACES = 5;

    /** Notes of which one remedy holds for all. */
    private static final Set<ProblemCode> WHATEVER_THE_DETAILS =
            Set.of(ProblemCode.PICTURE_WITHOUT_WORDS, ProblemCode.FILE_STAYS);

    public Alike {
        others = List.copyOf(others);
    }

    /** In the order of the first of each. */
    public static List<Alike> of(List<Problem> problems, Predicate<Problem> isError) {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> isError.test(problem) ? problem : kind(problem),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Alike(
                        same.get(0),
                        same.stream()
                                .skip(1)
                                .flatMap(problem -> problem.at().stream())
                                .toList()))
                .toList();
    }

    private static Problem kind(Problem note) {
        boolean whatever = WHATEVER_THE_DETAILS.contains(note.code());
        return new Problem(Optional.empty(), note.code(), whatever ? List.of() : note.details());
    }

    /** How many problems these are. */
    int count() {
        return 1 + others.size();
    }

    /** The other places in a line; empty if there are none. */
    public Optional<String> elsewhere(MessageCatalog messages) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String places =
                others.stream().limit(PLACES).map(SourcePosition::toString).collect(Collectors.joining(", "));
        int left = others.size() - PLACES;
        return Optional.of(messages.word("elsewhere") + " " + places
                + (left > 0 ? ", " + messages.word("more", Integer.toString(left)) : ""));
    }
}
