package org.vestnik.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildRequest;
import org.vestnik.BulletinPublisher;
import org.vestnik.PublishOptions;
import org.vestnik.PublishReport;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.PublishSummary;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;

/** Builds, checks, and puts the site upon a branch of a remote, with git. */
@Mojo(name = "publish", requiresProject = false, aggregator = true, threadSafe = true)
public final class PublishMojo extends BulletinGoal {

    /** The remote's name in the bulletin's repository. */
    @Parameter(property = "vestnik.remote", defaultValue = "origin")
    String remote;

    /** The branch of the site. */
    @Parameter(property = "vestnik.branch", defaultValue = "site")
    String branch;

    /** Whether only to say what would change. */
    @Parameter(property = "vestnik.dry-run", defaultValue = "false")
    boolean dryRun;

    /** The source commit of a site that is to be replaced though the bulletin's texts do not hold it. */
    @Parameter(property = "vestnik.over")
    String over;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Reporter reporter = reporter(catalog, false);
        BuildRequest request = request(false, false, false, false);
        PublishOptions options = new PublishOptions(remote, branch, dryRun, Optional.ofNullable(over), System.getenv());
        PublishReport report =
                watched(catalog, progress -> new BulletinPublisher(request, options, progress).publish());
        tell(report.problems(), reporter, request.root());
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(PublishSummary.failure(report, reporter));
        }
        if (reporter.format() == ReportFormat.HUMAN) {
            PublishSummary.lines(report, reporter).forEach(getLog()::info);
        }
    }
}
