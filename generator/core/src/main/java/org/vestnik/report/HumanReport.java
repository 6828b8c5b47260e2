package org.vestnik.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** Problems for people: place, code, what is wrong, how to mend it; on a terminal the source line with a caret too. */
final class HumanReport {

    /** So many are shown, then a count; errors first, if that leaves any out. */
    private static final int SHOWN = 100;

    private final Reporter reporter;
    private final Path root;

    HumanReport(Reporter reporter, Path root) {
        this.reporter = reporter;
        this.root = root;
    }

    List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        List<Alike> all = Alike.of(problems, reporter::isError);
        if (all.size() > SHOWN) { // what stops the build is shown, whatever else there is
            all = all.stream()
                    .sorted(Comparator.comparing(alike -> !reporter.isError(alike.first())))
                    .toList();
        }
        for (Alike alike : all.subList(0, Math.min(SHOWN, all.size()))) {
            Problem problem = alike.first();
            lines.add(line(problem));
            alike.elsewhere(reporter.messages()).ifPresent(places -> lines.add("    " + places));
            if (reporter.style().showsSource() && reporter.isError(problem)) {
                problem.at()
                        .filter(at -> mayBeShown(problem))
                        .flatMap(this::source)
                        .ifPresent(lines::addAll);
            }
        }
        if (all.size() > SHOWN) {
            int left = all.subList(SHOWN, all.size()).stream()
                    .mapToInt(Alike::count)
                    .sum();
            lines.add(reporter.messages().word("rest", Integer.toString(left)));
        }
        return lines;
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
