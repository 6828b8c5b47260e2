package org.vestnik.report;

import java.nio.file.Path;
import java.util.List;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/**
 * Turns problems into lines.
 *
 * @param style heeded by the format for people alone
 * @param strict whether notes count as errors
 */
public record Reporter(ReportFormat format, ReportStyle style, MessageCatalog messages, boolean strict) {

    /** @param root the bulletin's root, where source lines are found */
    public List<String> lines(List<Problem> problems, Path root) {
        return switch (format) {
            case HUMAN -> new HumanReport(this, root).lines(problems);
            case JSON -> List.of(JsonReport.of(problems, this));
            case SARIF -> List.of(new SarifReport(this).of(problems));
            case GITHUB ->
                problems.stream().map(p -> AnnotationReport.line(p, this)).toList();
        };
    }

    /** What a problem counts as in this run. */
    public boolean isError(Problem problem) {
        return problem.isError() || strict && !problem.code().isInformation();
    }
}
