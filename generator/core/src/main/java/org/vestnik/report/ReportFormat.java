package org.vestnik.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/** How problems are told. */
public enum ReportFormat {
    /** One line a problem, with the source line and a caret where there is one. */
    HUMAN,
    /** One JSON array of objects. */
    JSON,
    /** Annotations as the forges' continuous integration reads them: {@code ::error file=…,line=…,col=…::…}. */
    GITHUB;

    /** The format of a word such as {@code json}; empty if there is none. */
    public static Optional<ReportFormat> parse(String word) {
        return List.of(values()).stream()
                .filter(f -> f.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The lines that tell these problems.
     *
     * @param root the bulletin's root, for source lines
     * @param strict whether notes count as errors
     */
    public List<String> lines(List<Problem> problems, MessageCatalog messages, Path root, boolean strict) {
        return switch (this) {
            case HUMAN -> new HumanReport(messages, root, strict).lines(problems);
            case JSON -> List.of(JsonReport.of(problems, messages, strict));
            case GITHUB ->
                problems.stream()
                        .map(p -> AnnotationReport.line(p, messages, strict))
                        .toList();
        };
    }

    /** {@code error} or {@code note}: what a problem counts as in this run. */
    static String severity(Problem problem, boolean strict) {
        return problem.isError() || strict && !problem.code().isInformation() ? "error" : "note";
    }
}
