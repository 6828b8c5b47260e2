package org.vestnik.report;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.BuildReport;
import org.vestnik.problem.MessageCatalog;

/** What a build did, in one or two lines for people. */
public final class BuildSummary {

    private BuildSummary() {}

    /** @param output the site's folder, as the user should see it */
    public static List<String> lines(BuildReport report, MessageCatalog messages, String output) {
        List<String> lines = new ArrayList<>();
        report.written()
                .ifPresentOrElse(
                        w -> lines.add(messages.word(
                                "built",
                                Integer.toString(report.articles()),
                                Integer.toString(w.written()),
                                Integer.toString(w.unchanged()),
                                Integer.toString(w.removed()),
                                output)),
                        () -> lines.add(messages.word(
                                "failed", Integer.toString(report.problems().size()))));
        if (report.written().isPresent()) {
            lines.add(report.next()
                    .map(n -> messages.word("next", n.due().toString(), n.why(), n.path()))
                    .orElseGet(() -> messages.word("nothing-changes")));
        }
        return lines;
    }
}
