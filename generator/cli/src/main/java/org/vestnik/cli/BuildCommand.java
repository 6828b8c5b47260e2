package org.vestnik.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.BuildOptions;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.SiteGenerator;
import org.vestnik.cli.Main.Surroundings;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vestnik build [DIR]}. */
@Command(name = "build", description = "Builds the site.", mixinStandardHelpOptions = true, sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The bulletin's root (default: here).")
    private Path directory = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", description = "Articles (default: DIR/content).")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--templates", paramLabel = "DIR", description = "Own theme (default: DIR/templates).")
    private Optional<Path> templates = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR", description = "The site (default: DIR/target/site).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--cache", paramLabel = "DIR", description = "Kept between builds (default: DIR/target/vestnik).")
    private Optional<Path> cache = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL", description = "In place of url in bulletin.yaml.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "Build as if it were then, such as 2026-12-31T14:05:00+03:00.")
    private Optional<String> clock = Optional.empty();

    @Option(names = "--drafts", description = "Show drafts too (into DIR/target/preview).")
    private boolean drafts;

    @Option(names = "--future", description = "Show scheduled articles too (into DIR/target/preview).")
    private boolean future;

    @Option(names = "--expired", description = "Show expired articles too (into DIR/target/preview).")
    private boolean expired;

    @Option(names = "--strict", description = "Notes stop the build too.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How problems are told: human, json or github.")
    private String format = "human";

    @Option(names = "--messages", paramLabel = "LANG", description = "Language of messages: en or ru.")
    private Optional<String> messages = Optional.empty();

    @Option(names = "--debug", description = "Print stack traces of bugs.")
    private boolean debug;

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReportFormat how =
                ReportFormat.parse(format).orElseThrow(() -> usage("--format is human, json or github, not " + format));
        BuildRequest request = request();
        BuildReport report = new SiteGenerator(request).build();
        MessageCatalog catalog = new MessageCatalog(messages.orElseGet(() -> language(surroundings.environment())));
        boolean human = how == ReportFormat.HUMAN;
        how.lines(report.problems(), catalog, request.root(), strict)
                .forEach((human ? surroundings.err() : surroundings.out())::println);
        if (human) {
            BuildSummary.lines(report, catalog, shown(request)).forEach(surroundings.out()::println);
        }
        return report.exitCode().number();
    }

    private BuildRequest request() {
        try {
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
                    .request(
                            surroundings.clock().instant(), Runtime.getRuntime().availableProcessors());
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String shown(BuildRequest request) {
        Path here = Path.of("").toAbsolutePath();
        return (request.output().startsWith(here) ? here.relativize(request.output()) : request.output()).toString();
    }

    /** The user's language, as POSIX finds it: LC_ALL before LC_MESSAGES before LANG. */
    static String language(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("ru") ? "ru" : "en";
            }
        }
        return "en";
    }
}
