package org.vestnik.maven;

import java.io.File;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildOptions;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.SiteGenerator;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ReportFormat;

/** Builds the site from the articles in {@code content/}. */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public final class BuildMojo extends AbstractMojo {

    /** The bulletin's root. */
    @Parameter(property = "vestnik.directory", defaultValue = "${basedir}")
    private File directory;

    /** The folder of articles; {@code content} if not set. */
    @Parameter(property = "vestnik.content")
    private File content;

    /** The folder of the site's own theme; {@code templates} if not set. */
    @Parameter(property = "vestnik.templates")
    private File templates;

    /** The site's folder; {@code target/site} if not set, for a preview {@code target/preview}. */
    @Parameter(property = "vestnik.output")
    private File output;

    /** What is kept between builds; {@code target/vestnik} if not set. */
    @Parameter(property = "vestnik.cache")
    private File cache;

    /** The site's address, in place of {@code url} in bulletin.yaml. */
    @Parameter(property = "vestnik.baseUrl")
    private String baseUrl;

    /** Build as if it were then, such as {@code 2026-12-31T14:05:00+03:00}. */
    @Parameter(property = "vestnik.clock")
    private String clock;

    /** Show drafts too. */
    @Parameter(property = "vestnik.drafts", defaultValue = "false")
    private boolean drafts;

    /** Show scheduled articles too. */
    @Parameter(property = "vestnik.future", defaultValue = "false")
    private boolean future;

    /** Show expired articles too. */
    @Parameter(property = "vestnik.expired", defaultValue = "false")
    private boolean expired;

    /** Whether notes stop the build too. */
    @Parameter(property = "vestnik.strict", defaultValue = "false")
    private boolean strict;

    /** Language of messages: {@code en} or {@code ru}; the user's if not set. */
    @Parameter(property = "vestnik.messages")
    private String messages;

    /** Do nothing. */
    @Parameter(property = "vestnik.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("vestnik.skip is set: no site is built");
            return;
        }
        BuildRequest request = request();
        BuildReport report = new SiteGenerator(request).build();
        MessageCatalog catalog = new MessageCatalog(
                Optional.ofNullable(messages).orElseGet(() -> Locale.getDefault().getLanguage()));
        ReportFormat.HUMAN
                .lines(report.problems(), catalog, request.root(), strict)
                .forEach(line -> log(report, line));
        BuildSummary.lines(report, catalog, request.output().toString()).forEach(getLog()::info);
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(
                    "%s problems, exit code %s".formatted(report.problems().size(), report.exitCode().number()));
        }
    }

    private BuildRequest request() throws MojoExecutionException {
        try {
            return new BuildOptions(
                            directory.toPath(),
                            Optional.ofNullable(content).map(File::toPath),
                            Optional.ofNullable(templates).map(File::toPath),
                            Optional.ofNullable(output).map(File::toPath),
                            Optional.ofNullable(cache).map(File::toPath),
                            Optional.ofNullable(baseUrl),
                            Optional.ofNullable(clock),
                            Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")),
                            drafts,
                            future,
                            expired,
                            strict)
                    .request(Instant.now(), Runtime.getRuntime().availableProcessors());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void log(BuildReport report, String line) {
        if (report.exitCode() == ExitCode.DONE) {
            getLog().info(line);
        } else {
            getLog().error(line);
        }
    }
}
