package org.vestnik.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.BuildRequest;
import org.vestnik.BulletinCheck;
import org.vestnik.CheckOptions;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.CheckReport;
import org.vestnik.EncodingMending;
import org.vestnik.Progress;
import org.vestnik.UsageException;
import org.vestnik.check.OutsideRules;
import org.vestnik.cli.BulletinWords.Shown;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.CheckSummary;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vestnik check [DIR]}. Its help is in {@code help_LANGUAGE.properties}. */
@Command(
        name = "check",
        customSynopsis = "vestnik check [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Mixin
    private BulletinWords bulletin = new BulletinWords();

    @Option(names = "--no-build")
    private boolean noBuild;

    @Option(names = "--external")
    private boolean external;

    @Option(names = "--newsroom")
    private boolean newsroom;

    @Option(names = "--fix-encoding")
    private boolean fixEncoding;

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<String> file = Optional.empty();

    @Option(names = "--from", paramLabel = "ENCODING")
    private Optional<String> from = Optional.empty();

    @Option(names = "--fail-on", paramLabel = "WHAT")
    private String failOn = "error";

    @Option(names = "--host", paramLabel = "HOST")
    private Optional<String> host = Optional.empty();

    @Mixin
    private TellingWords telling = new TellingWords();

    CheckCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            CheckOptions options = new CheckOptions(!noBuild, outside(), newsroom, FailOn.parse(failOn)).at(host);
            Reporter reporter = telling.reporter(surroundings, messages, options.failOn() == FailOn.NOTE);
            BuildRequest request = bulletin.request(surroundings, Shown.TO_READERS, false);
            CheckReport report = fixEncoding
                    ? EncodingMending.of(request, file, from).mend()
                    : new BulletinCheck(request, options, Progress.UNWATCHED).check();
            TellingWords.tell(surroundings, report.problems(), reporter, request.root());
            if (reporter.format() == ReportFormat.HUMAN) {
                surroundings
                        .out()
                        .println(
                                fixEncoding
                                        ? CheckSummary.mended(report, reporter)
                                        : CheckSummary.line(report, reporter));
            }
            return report.exitCode().number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }

    private OutsideRules outside() {
        return external ? OutsideRules.polite(surroundings.clock().instant()) : OutsideRules.none();
    }
}
