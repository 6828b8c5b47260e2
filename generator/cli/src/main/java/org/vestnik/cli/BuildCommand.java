package org.vestnik.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.BuildOptions;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.Progress;
import org.vestnik.SiteGenerator;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ProgressLine;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;
import org.vestnik.report.TimingReport;
import org.vestnik.report.UserLanguage;
import org.vestnik.timing.Stopwatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vestnik build [DIR]}. Its help is in {@code help_LANGUAGE.properties}. */
@Command(
        name = "build",
        customSynopsis = "java -jar vestnik.jar build [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "directory")
    private String directory = "";

    @Option(names = "--content", paramLabel = "DIR")
    private Optional<String> content = Optional.empty();

    @Option(names = "--templates", paramLabel = "DIR")
    private Optional<String> templates = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR")
    private Optional<String> output = Optional.empty();

    @Option(names = "--cache", paramLabel = "DIR")
    private Optional<String> cache = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--clock", paramLabel = "INSTANT")
    private Optional<String> clock = Optional.empty();

    @Option(names = "--drafts", negatable = true)
    private boolean drafts;

    @Option(names = "--future", negatable = true)
    private boolean future;

    @Option(names = "--expired", negatable = true)
    private boolean expired;

    @Option(names = "--strict", negatable = true)
    private boolean strict;

    @Option(names = "--timings", negatable = true)
    private boolean timings;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "human";

    @Option(names = "--messages", paramLabel = "LANG")
    private Optional<String> language = Optional.empty();

    @Option(names = "--debug")
    @SuppressWarnings(
            "unused") // Main looks for it among the words themselves: a bug may come before they are understood
    private boolean debug;

    BuildCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        TimingReport times = new TimingReport(timings);
        Reporter plain = reporter(ReportFormat.HUMAN);
        try {
            Reporter reporter = reporter(format());
            BuildRequest request = request();
            BuildReport report = build(request, times.stopwatch());
            List<String> measured = times.save(request.cache(), shown(request.cache()), messages);
            tell(report.problems(), reporter, request.root());
            if (reporter.format() == ReportFormat.HUMAN) {
                BuildSummary.lines(report, reporter, shown(request.output())).forEach(surroundings.out()::println);
                measured.forEach(surroundings.out()::println);
            }
            return report.exitCode().number();
        } catch (UsageException e) {
            tell(List.of(e.problem()), plain, Path.of(""));
            return e.problem().code().exitCode().number();
        }
    }

    private BuildReport build(BuildRequest request, Stopwatch stopwatch) {
        if (surroundings.style() == ReportStyle.PLAIN) {
            return new SiteGenerator(request, Progress.UNWATCHED, stopwatch).build();
        }
        try (ProgressLine line = new ProgressLine(surroundings.err(), messages, surroundings.nanos())) {
            return new SiteGenerator(request, line, stopwatch).build();
        }
    }

    /** Problems go where people look, what programs read where programs look. */
    private void tell(List<Problem> problems, Reporter reporter, Path root) {
        PrintWriter to = reporter.format() == ReportFormat.HUMAN ? surroundings.err() : surroundings.out();
        reporter.lines(problems, root).forEach(to::println);
    }

    private Reporter reporter(ReportFormat how) {
        return new Reporter(how, surroundings.style(), messages, strict);
    }

    private ReportFormat format() throws UsageException {
        if (language.isPresent()) {
            UserLanguage.check(language.get());
        }
        return ReportFormat.parse(format);
    }

    private BuildRequest request() throws UsageException {
        return new BuildOptions(
                        directory,
                        content,
                        templates,
                        output,
                        cache,
                        baseUrl,
                        clock,
                        Optional.ofNullable(surroundings.environment().get("SOURCE_DATE_EPOCH")),
                        drafts,
                        future,
                        expired,
                        strict)
                .request(surroundings.clock().instant(), Runtime.getRuntime().availableProcessors());
    }

    private static String shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return (folder.startsWith(here) ? here.relativize(folder) : folder).toString();
    }
}
