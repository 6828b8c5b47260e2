package org.vestnik.maven;

import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildRequest;
import org.vestnik.BulletinCheck;
import org.vestnik.CheckOptions;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.CheckReport;
import org.vestnik.EncodingMending;
import org.vestnik.Progress;
import org.vestnik.UsageException;
import org.vestnik.check.OutsideRules;
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

    /** Whether to try links to other sites too, politely and for at most five minutes. */
    @Parameter(property = "vestnik.external", defaultValue = "false")
    boolean external;

    /** Whether to say what the Git repository tells of those who write: names, addresses, time zones, drafts. */
    @Parameter(property = "vestnik.newsroom", defaultValue = "false")
    boolean newsroom;

    /** Whether to turn files in an old encoding into UTF-8, and check nothing. */
    @Parameter(property = "vestnik.fix-encoding", defaultValue = "false")
    boolean fixEncoding;

    /** The only file to turn into UTF-8. */
    @Parameter(property = "vestnik.file")
    String file;

    /** The encoding that files are in which are not UTF-8; guessed if not set. */
    @Parameter(property = "vestnik.from")
    String from;

    /** What lets the check fail: {@code error}, {@code note}, or {@code never}. */
    @Parameter(property = "vestnik.fail-on", defaultValue = "error")
    String failOn;

    /**
     * Against whose limits the site is held: {@code github}, {@code gitlab}, {@code codeberg}, {@code sourcehut}, {@code cloudflare},
     * {@code netlify} or {@code server}; none if not set.
     */
    @Parameter(property = "vestnik.host")
    String host;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        CheckOptions options =
                new CheckOptions(!noBuild, outside(), newsroom, FailOn.parse(failOn)).at(Optional.ofNullable(host));
        Reporter reporter = reporter(catalog, options.failOn() == FailOn.NOTE);
        BuildRequest request = request(false, false, false, false);
        CheckReport report = fixEncoding
                ? EncodingMending.of(request, Optional.ofNullable(file), Optional.ofNullable(from))
                        .mend()
                : new BulletinCheck(request, options, Progress.UNWATCHED).check();
        tell(report.problems(), reporter, request.root());
        String summary = fixEncoding ? CheckSummary.mended(report, reporter) : CheckSummary.line(report, reporter);
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(summary);
        }
        if (reporter.format() == ReportFormat.HUMAN) {
            getLog().info(summary);
        }
    }

    private OutsideRules outside() {
        return external ? OutsideRules.polite(Instant.now()) : OutsideRules.none();
    }
}
