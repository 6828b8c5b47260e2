package org.vestnik.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.vestnik.BuildReport;
import org.vestnik.plan.NextBuild;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.write.WriteResult;

/** What a build did, in one or two lines for people. */
public final class BuildSummary {

    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private BuildSummary() {}

    /** @param output the site's folder, as the user should see it */
    public static List<String> lines(BuildReport report, Reporter reporter, String output) {
        MessageCatalog messages = reporter.messages();
        if (report.written().isEmpty()) {
            return List.of(failure(report, reporter));
        }
        WriteResult written = report.written().get();
        String built = messages.word(
                "built",
                Integer.toString(report.articles()),
                Integer.toString(written.written()),
                Integer.toString(written.unchanged()),
                Integer.toString(written.removed()),
                output);
        return List.of(
                built,
                report.next()
                        .map(next -> messages.word("next", DUE.format(next.due()), next.path(), why(next, messages)))
                        .orElseGet(() -> messages.word("nothing-changes")));
    }

    private static String why(NextBuild next, MessageCatalog messages) {
        return messages.word("next-" + next.why().name().toLowerCase(Locale.ROOT));
    }

    /** That nothing was written, and how many problems there are. */
    public static String failure(BuildReport report, Reporter reporter) {
        long errors = report.problems().stream().filter(reporter::isError).count();
        return reporter.messages()
                .word(
                        "failed",
                        Long.toString(errors),
                        Long.toString(report.problems().size() - errors));
    }
}
