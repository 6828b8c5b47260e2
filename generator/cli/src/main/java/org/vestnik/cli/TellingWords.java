package org.vestnik.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import org.vestnik.report.UserLanguage;
import picocli.CommandLine.Option;

/** How a verb tells what it found. */
final class TellingWords {

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "human";

    @Option(names = "--messages", paramLabel = "LANG")
    private Optional<String> language = Optional.empty();

    @Option(names = "--debug")
    @SuppressWarnings(
            "unused") // Main looks for it among the words themselves: a bug may come before they are understood
    private boolean debug;

    /** @throws UsageException if there is no such format or language */
    Reporter reporter(Surroundings surroundings, MessageCatalog messages, boolean strict) throws UsageException {
        if (language.isPresent()) {
            UserLanguage.check(language.get());
        }
        return new Reporter(ReportFormat.parse(format), surroundings.style(), messages, strict);
    }

    /** Problems go where people look, what programs read where programs look. */
    static void tell(Surroundings surroundings, List<Problem> problems, Reporter reporter, Path root) {
        PrintWriter to = reporter.format() == ReportFormat.HUMAN ? surroundings.err() : surroundings.out();
        reporter.lines(problems, root).forEach(to::println);
    }

    /**
     * Tells what is wrong with the words that were typed.
     *
     * @return the exit code
     */
    static int tell(Surroundings surroundings, MessageCatalog messages, UsageException wrong) {
        Reporter reporter = new Reporter(ReportFormat.HUMAN, surroundings.style(), messages, false);
        tell(surroundings, List.of(wrong.problem()), reporter, Path.of(""));
        return wrong.problem().code().exitCode().number();
    }
}
