package org.vestnik.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** Problems for people: place, code, what is wrong, how to mend it; on a terminal the source line with a caret too. */
final class HumanReport {

    /** So many are shown, then a count. */
    private static final int SHOWN = 100;

    /** So many places of one note are named, then a count. */
    private static final int PLACES = 5;

    /** Notes of which one remedy holds for all. */
    private static final Set<ProblemCode> WHATEVER_THE_DETAILS =
            Set.of(ProblemCode.PICTURE_WITHOUT_WORDS, ProblemCode.FILE_STAYS);

    private final Reporter reporter;
    private final Path root;

    HumanReport(Reporter reporter, Path root) {
        this.reporter = reporter;
        this.root = root;
    }

    List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        List<List<Problem>> alike = alike(problems);
        for (List<Problem> same : alike.subList(0, Math.min(SHOWN, alike.size()))) {
            Problem problem = same.get(0);
            lines.add(line(problem));
            if (same.size() > 1) {
                lines.add("    " + elsewhere(same.subList(1, same.size())));
            }
            if (reporter.style().showsSource() && reporter.isError(problem)) {
                problem.at()
                        .filter(at -> mayBeShown(problem))
                        .flatMap(this::source)
                        .ifPresent(lines::addAll);
            }
        }
        if (alike.size() > SHOWN) {
            int left = alike.subList(SHOWN, alike.size()).stream()
                    .mapToInt(List::size)
                    .sum();
            lines.add(reporter.messages().word("more", Integer.toString(left)));
        }
        return lines;
    }

    /** Notes that say one thing of several places are said once. */
    private List<List<Problem>> alike(List<Problem> problems) {
        return List.copyOf(problems.stream()
                .collect(Collectors.groupingBy(this::kinship, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private Problem kinship(Problem problem) {
        boolean isFolded = problem.at().isPresent() && !reporter.isError(problem);
        return isFolded
                ? new Problem(
                        Optional.empty(),
                        problem.code(),
                        WHATEVER_THE_DETAILS.contains(problem.code()) ? List.of() : problem.details())
                : problem;
    }

    private String elsewhere(List<Problem> same) {
        String places = same.stream()
                .limit(PLACES)
                .map(problem -> problem.at().orElseThrow().toString())
                .collect(Collectors.joining(", "));
        String more = same.size() > PLACES
                ? ", " + reporter.messages().word("more", Integer.toString(same.size() - PLACES))
                : "";
        return reporter.messages().word("elsewhere") + " " + places + more;
    }

    /** {@code content/ru/x.md:4:7 FM003 what -> fix}; a note says that it is one. */
    private String line(Problem problem) {
        ReportStyle style = reporter.style();
        MessageCatalog messages = reporter.messages();
        String place = problem.at().map(at -> style.bold(at.toString()) + " ").orElse("");
        String code = problem.code().id();
        String shown = reporter.isError(problem) ? style.red(code) : style.yellow(messages.word("note") + ": " + code);
        return place + shown + " " + messages.what(problem) + " -> " + messages.fix(problem);
    }

    /** A line that holds what must not be published is not repeated: others may read what a build says. */
    private static boolean mayBeShown(Problem problem) {
        return problem.code() != ProblemCode.TEXT_DENIED
                && problem.at().filter(at -> at.file().endsWith("risk.yaml")).isEmpty();
    }

    /** The line of the file and a caret under the column; empty if it can't be shown. */
    private Optional<List<String>> source(SourcePosition at) {
        return SourceExcerpt.of(root, at)
                .map(source -> List.of("    " + source.text(), "    " + " ".repeat(source.column()) + "^"));
    }
}
