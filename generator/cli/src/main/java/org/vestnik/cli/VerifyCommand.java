package org.vestnik.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.UsageException;
import org.vestnik.VerifyOptions;
import org.vestnik.VerifyReport;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import org.vestnik.report.VerifySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vestnik verify DIR-or-URL}. Its help is in {@code help_LANGUAGE.properties}. */
@Command(
        name = "verify",
        customSynopsis = "vestnik verify [OPTION...] DIR-or-URL",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Parameters(arity = "1", paramLabel = "DIR-or-URL", descriptionKey = "site")
    private String site = "";

    @Option(names = "--against", paramLabel = "MANIFEST")
    private Optional<String> against = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE")
    private Optional<String> key = Optional.empty();

    @Mixin
    private TellingWords telling = new TellingWords();

    VerifyCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            VerifyReport report = VerifyReport.of(new VerifyOptions(site, against, key));
            TellingWords.tell(surroundings, report.problems(), reporter, Path.of(""));
            if (reporter.format() == ReportFormat.HUMAN) {
                VerifySummary.lines(report, reporter).forEach(surroundings.out()::println);
            }
            return report.exitCode().number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
