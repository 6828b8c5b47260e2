package org.vestnik.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildRequest;
import org.vestnik.BulletinCheck;
import org.vestnik.CheckOptions;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.CheckReport;
import org.vestnik.Progress;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.CheckSummary;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;

/** Says everything that is wrong with the written site. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public final class CheckMojo extends BulletinGoal {

    /** Whether to take the site that stands, and not build it first. */
    @Parameter(property = "vestnik.no-build", defaultValue = "false")
    boolean noBuild;

    /** What lets the check fail: {@code error}, {@code note}, or {@code never}. */
    @Parameter(property = "vestnik.fail-on", defaultValue = "error")
    String failOn;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        CheckOptions options = new CheckOptions(!noBuild, FailOn.parse(failOn));
        Reporter reporter = reporter(catalog, options.failOn() == FailOn.NOTE);
        BuildRequest request = request(false, false, false, false);
        CheckReport report = new BulletinCheck(request, options, Progress.UNWATCHED).check();
        tell(report.problems(), reporter, request.root());
        String summary = CheckSummary.line(report, reporter);
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(summary);
        }
        if (reporter.format() == ReportFormat.HUMAN) {
            getLog().info(summary);
        }
    }
}
