package org.vestnik.maven;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildOptions;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.Progress;
import org.vestnik.SiteGenerator;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ProgressLine;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;
import org.vestnik.report.Terminal;
import org.vestnik.report.TimingReport;
import org.vestnik.report.UserLanguage;
import org.vestnik.timing.Stopwatch;

/** Builds the site from the articles in {@code content/}. */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresProject = false,
        aggregator = true,
        threadSafe = true)
public final class BuildMojo extends AbstractMojo {

    /** The bulletin's root; the project's folder if not set, or where there is no project the folder that Maven runs in. */
    @Parameter(property = "vestnik.directory", defaultValue = "${basedir}")
    File directory;

    /** The folder of articles; {@code content} if not set. */
    @Parameter(property = "vestnik.content")
    File content;

    /** The folder of the site's own theme; {@code templates} if not set. */
    @Parameter(property = "vestnik.templates")
    File templates;

    /** The site's folder; {@code target/site} if not set, for a preview {@code target/preview}. */
    @Parameter(property = "vestnik.output")
    File output;

    /** What is kept between builds; {@code target/vestnik} if not set. */
    @Parameter(property = "vestnik.cache")
    File cache;

    /** The site's address, in place of {@code url} in bulletin.yaml. */
    @Parameter(property = "vestnik.base-url")
    String baseUrl;

    /** Build as if it were then, such as {@code 2026-12-31T14:05:00+03:00}. */
    @Parameter(property = "vestnik.clock")
    String clock;

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

    /** Whether to say where the time goes, and keep it in the cache as timings.html and timings.json. */
    @Parameter(property = "vestnik.timings", defaultValue = "false")
    boolean timings;

    /** How problems are told: {@code human}, in the log; {@code json} or {@code github}, on the standard output. */
    @Parameter(property = "vestnik.format", defaultValue = "human")
    String format;

    /** Language of messages: {@code en} or {@code ru}; the user's if not set. */
    @Parameter(property = "vestnik.messages")
    String messages;

    /** Do nothing. */
    @Parameter(property = "vestnik.skip", defaultValue = "false")
    boolean skip;

    /** Whether Maven was started without {@code --batch-mode}. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    boolean interactive;

    private final Map<String, String> environment = System.getenv();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        MessageCatalog catalog = new MessageCatalog(
                Optional.ofNullable(messages).orElseGet(() -> UserLanguage.of(environment, Locale.getDefault())));
        if (skip) {
            getLog().info(catalog.word("skipped"));
            return;
        }
        try {
            build(catalog);
        } catch (UsageException e) {
            throw new MojoFailureException(catalog.line(e.problem()));
        } catch (RuntimeException | Error bug) {
            throw new MojoExecutionException(catalog.word("bug", bug.toString()), bug);
        }
    }

    private void build(MessageCatalog catalog) throws UsageException, MojoFailureException {
        if (messages != null) {
            UserLanguage.check(messages);
        }
        TimingReport times = new TimingReport(timings);
        Reporter reporter = new Reporter(ReportFormat.parse(format), style(), catalog, strict);
        BuildRequest request = request();
        BuildReport report = build(request, catalog, times.stopwatch());
        List<String> measured = times.save(request.cache(), request.cache().toString(), catalog);
        if (reporter.format() == ReportFormat.HUMAN) {
            log(report.problems(), reporter, request.root());
            measured.forEach(getLog()::info);
        } else {
            reporter.lines(report.problems(), request.root()).forEach(System.out::println);
        }
        if (report.exitCode() != ExitCode.DONE) {
            throw new MojoFailureException(BuildSummary.failure(report, reporter));
        }
        BuildSummary.lines(report, reporter, request.output().toString()).forEach(getLog()::info);
    }

    private BuildReport build(BuildRequest request, MessageCatalog catalog, Stopwatch stopwatch) {
        if (style() == ReportStyle.PLAIN) {
            return new SiteGenerator(request, Progress.UNWATCHED, stopwatch).build();
        }
        PrintWriter terminal = new PrintWriter(System.out, false, Charset.defaultCharset());
        try (ProgressLine line = new ProgressLine(terminal, catalog, System::nanoTime)) {
            return new SiteGenerator(request, line, stopwatch).build();
        }
    }

    /** Colours are Maven's own. */
    private ReportStyle style() {
        boolean terminal = interactive && Terminal.isBehind(System.console());
        return ReportStyle.of(terminal, environment) == ReportStyle.PLAIN ? ReportStyle.PLAIN : ReportStyle.SCREEN;
    }

    /** Notes first: errors are to stand where the eye is when Maven stops. */
    private void log(List<Problem> problems, Reporter reporter, Path root) {
        Map<Boolean, List<Problem>> byError = problems.stream().collect(Collectors.partitioningBy(reporter::isError));
        reporter.lines(byError.get(false), root).forEach(getLog()::info);
        reporter.lines(byError.get(true), root).forEach(getLog()::error);
    }

    private BuildRequest request() throws UsageException {
        return new BuildOptions(
                        directory.getPath(),
                        path(content),
                        path(templates),
                        path(output),
                        path(cache),
                        Optional.ofNullable(baseUrl),
                        Optional.ofNullable(clock),
                        Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH")),
                        drafts,
                        future,
                        expired,
                        strict)
                .request(Instant.now(), Runtime.getRuntime().availableProcessors());
    }

    private static Optional<String> path(File file) {
        return Optional.ofNullable(file).map(File::getPath);
    }
}
