package org.vestnik.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.UsageException;
import org.vestnik.VerifyOptions;
import org.vestnik.VerifyReport;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import org.vestnik.report.VerifySummary;

/** Holds a copy of a site against its manifest. */
@Mojo(name = "verify", requiresProject = false, aggregator = true, threadSafe = true)
public final class VerifyMojo extends BulletinGoal {

    /** Folder or address of the copy; the site that was built if not set. */
    @Parameter(property = "vestnik.site")
    String site;

    /** File, folder or address of the manifest that the copy should have. */
    @Parameter(property = "vestnik.against")
    String against;

    /** File with the editor's public key: of minisign, or an Ed25519 key of SSH. */
    @Parameter(property = "vestnik.key")
    String key;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Reporter reporter = reporter(catalog, false);
        String copy =
                site == null ? request(false, false, false, false).output().toString() : site;
        VerifyReport report =
                VerifyReport.of(new VerifyOptions(copy, Optional.ofNullable(against), Optional.ofNullable(key)));
        tell(report.problems(), reporter, Path.of(""));
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(VerifySummary.failure(report, reporter));
        }
        if (reporter.format() == ReportFormat.HUMAN) {
            VerifySummary.lines(report, reporter).forEach(getLog()::info);
        }
    }
}
