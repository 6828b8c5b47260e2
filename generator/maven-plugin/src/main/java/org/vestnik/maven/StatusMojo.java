package org.vestnik.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildRequest;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;

/** Says where each edition stands: what is missing, stale, draft or waiting for its time. */
@Mojo(name = "status", requiresProject = false, aggregator = true, threadSafe = true)
public final class StatusMojo extends BulletinGoal {

    /** Translations that say what their originals say now: this is noted in them. */
    @Parameter(property = "vestnik.accept")
    List<String> accept = List.of();

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Reporter reporter = reporter(catalog, false);
        BuildRequest request = request(false, false, false, false);
        Desk desk = new Desk(request);
        if (accept.isEmpty()) {
            desk.status().ifPresent(status -> {
                if (reporter.format() == ReportFormat.JSON) {
                    System.out.println(status.json());
                } else {
                    status.lines(catalog).forEach(getLog()::info);
                }
            });
        } else {
            accept(desk, catalog);
        }
        Reporter told = reporter.format() == ReportFormat.JSON
                ? new Reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, catalog, false)
                : reporter;
        tell(desk.problems().list(), told, request.root());
        if (desk.problems().exitCode(false) != ExitCode.DONE) {
            throw new MojoFailureException(catalog.word("not-done"));
        }
    }

    private void accept(Desk desk, MessageCatalog catalog) throws UsageException {
        for (String file : accept) {
            desk.accept(file).ifPresent(revision -> getLog().info(catalog.word("status-accepted", file, revision)));
        }
    }
}
