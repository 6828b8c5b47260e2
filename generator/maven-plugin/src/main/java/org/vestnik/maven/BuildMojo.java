package org.vestnik.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.SiteGenerator;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import org.vestnik.report.TimingReport;

/** Builds the site from the articles in {@code content/}. */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public final class BuildMojo extends BulletinGoal {

    /** Show drafts too. */
    @Parameter(property = "vestnik.drafts", defaultValue = "false")
    boolean drafts;

    /** Show scheduled articles too. */
    @Parameter(property = "vestnik.future", defaultValue = "false")
    boolean future;

    /** Show expired articles too. */
    @Parameter(property = "vestnik.expired", defaultValue = "false")
    boolean expired;

    /** Whether notes stop the build too. */
    @Parameter(property = "vestnik.strict", defaultValue = "false")
    boolean strict;

    /** Whether to write .gz and .br beside every text over 256 bytes, for servers that hand them out. */
    @Parameter(property = "vestnik.precompress", defaultValue = "false")
    boolean precompress;

    /** Whether to say where the time goes, and keep it in the cache as timings.html and timings.json. */
    @Parameter(property = "vestnik.timings", defaultValue = "false")
    boolean timings;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        TimingReport times = new TimingReport(timings);
        Reporter reporter = reporter(catalog, strict);
        BuildRequest request = request(drafts, future, expired, strict).precompressed(precompress);
        BuildReport report =
                watched(catalog, progress -> new SiteGenerator(request, progress, times.stopwatch()).build());
        List<String> measured = times.save(request.cache(), request.cache().toString(), catalog);
        tell(report.problems(), reporter, request.root());
        if (reporter.format() == ReportFormat.HUMAN) {
            measured.forEach(getLog()::info);
        }
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(BuildSummary.failure(report, reporter));
        }
        BuildSummary.lines(report, reporter, request.output().toString()).forEach(getLog()::info);
    }
}
