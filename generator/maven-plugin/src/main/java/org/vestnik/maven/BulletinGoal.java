package org.vestnik.maven;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildOptions;
import org.vestnik.BuildRequest;
import org.vestnik.Progress;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.ProgressLine;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;
import org.vestnik.report.Terminal;
import org.vestnik.report.UserLanguage;

/**
 * What every goal that works on a bulletin has: its folders, its clock, and how it tells what it found. Maven finds parameters in a
 * goal's class and in those that it extends, nowhere else.
 */
abstract class BulletinGoal extends AbstractMojo {

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

    /** How problems are told: {@code human}, in the log; {@code json}, {@code github} or {@code sarif}, on the standard output. */
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
            if (messages != null) {
                UserLanguage.check(messages);
            }
            run(catalog);
        } catch (UsageException e) {
            throw new MojoFailureException(catalog.line(e.problem()));
        } catch (RuntimeException | Error bug) {
            throw new MojoExecutionException(catalog.word("bug", bug.toString()), bug);
        }
    }

    /**
     * Turns the parameters into a configuration, calls the core once and tells what came of it.
     *
     * @throws UsageException if a parameter is not what it should be
     * @throws MojoFailureException if the goal is not reached
     */
    abstract void run(MessageCatalog catalog) throws UsageException, MojoFailureException;

    /** What the work comes to, with a line on the terminal that says how far it is. */
    final <R> R watched(MessageCatalog catalog, Function<Progress, R> work) {
        PrintWriter terminal = new PrintWriter(System.out, false, Charset.defaultCharset());
        return ProgressLine.around(style(), terminal, catalog, System::nanoTime, work);
    }

    /** Colours are Maven's own. */
    ReportStyle style() {
        boolean terminal = interactive && Terminal.isBehind(System.console());
        return ReportStyle.of(terminal, environment) == ReportStyle.PLAIN ? ReportStyle.PLAIN : ReportStyle.SCREEN;
    }

    /** @throws UsageException if there is no such format */
    Reporter reporter(MessageCatalog catalog, boolean strict) throws UsageException {
        return new Reporter(ReportFormat.parse(format), style(), catalog, strict);
    }

    /** What programs read goes to the standard output, all else to Maven's log. */
    void tell(List<Problem> problems, Reporter reporter, Path root) {
        if (reporter.format() == ReportFormat.HUMAN) {
            log(problems, reporter, root);
        } else {
            reporter.lines(problems, root).forEach(System.out::println);
        }
    }

    /** Notes first: errors are to stand where the eye is when Maven stops. */
    private void log(List<Problem> problems, Reporter reporter, Path root) {
        Map<Boolean, List<Problem>> byError = problems.stream().collect(Collectors.partitioningBy(reporter::isError));
        reporter.lines(byError.get(false), root).forEach(getLog()::info);
        reporter.lines(byError.get(true), root).forEach(getLog()::error);
    }

    /**
     * The bulletin as a goal wants it built.
     *
     * @throws UsageException if a folder, the clock or the address is not one
     */
    BuildRequest request(boolean drafts, boolean future, boolean expired, boolean strict) throws UsageException {
        return options(drafts, future, expired, strict)
                .request(Instant.now(), Runtime.getRuntime().availableProcessors());
    }

    /**
     * The clock of a goal that builds again and again: the present, unless another was set.
     *
     * @throws UsageException if the clock was set to what is no instant
     */
    Clock clock() throws UsageException {
        return options(false, false, false, false).clock(Clock.systemUTC());
    }

    private BuildOptions options(boolean drafts, boolean future, boolean expired, boolean strict) {
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
                strict,
                false);
    }

    private static Optional<String> path(File file) {
        return Optional.ofNullable(file).map(File::getPath);
    }
}
