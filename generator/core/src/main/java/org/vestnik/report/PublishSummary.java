package org.vestnik.report;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.PublishReport;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.publish.Change;
import org.vestnik.publish.Publication;

/** What was published, in a few lines for people. */
public final class PublishSummary {

    private static final int SHOWN = 50;
    private static final int COMMIT_LETTERS = 12;

    private PublishSummary() {}

    /** What would change line by line, if that was asked; then one line that sums it up. */
    public static List<String> lines(PublishReport report, Reporter reporter) {
        return report.publication()
                .map(publication -> lines(publication, reporter.messages()))
                .orElseGet(() -> List.of(failure(report, reporter)));
    }

    /** That nothing was published, and how many problems there are. */
    public static String failure(PublishReport report, Reporter reporter) {
        long errors = report.problems().stream().filter(reporter::isError).count();
        return reporter.messages()
                .word(
                        "unpublished",
                        Long.toString(errors),
                        Long.toString(report.problems().size() - errors));
    }

    private static List<String> lines(Publication done, MessageCatalog messages) {
        List<String> lines = new ArrayList<>();
        if (done.changes().isEmpty()) {
            lines.add(messages.word("published-same", Long.toString(done.serial()), done.branch(), done.remote()));
            return lines;
        }
        if (done.dryRun()) {
            done.changes().stream().limit(SHOWN).map(PublishSummary::line).forEach(lines::add);
            int more = done.changes().size() - SHOWN;
            if (more > 0) {
                lines.add(messages.word("more", Integer.toString(more)));
            }
        }
        lines.add(messages.word(
                done.dryRun() ? "published-dry" : "published",
                Long.toString(done.serial()),
                done.branch(),
                done.remote(),
                Long.toString(done.count('A')),
                Long.toString(done.changes().size() - done.count('A') - done.count('D')),
                Long.toString(done.count('D')),
                done.commit().map(commit -> commit.substring(0, COMMIT_LETTERS)).orElse("")));
        return lines;
    }

    private static String line(Change change) {
        char sign = switch (change.kind()) {
            case 'A' -> '+';
            case 'D' -> '-';
            default -> '~';
        };
        return sign + " " + change.path().replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
    }
}
