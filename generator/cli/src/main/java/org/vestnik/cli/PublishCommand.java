package org.vestnik.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.BuildRequest;
import org.vestnik.BulletinPublisher;
import org.vestnik.PublishOptions;
import org.vestnik.PublishReport;
import org.vestnik.UsageException;
import org.vestnik.cli.BulletinWords.Shown;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ProgressLine;
import org.vestnik.report.PublishSummary;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vestnik publish [DIR]}. Its help is in {@code help_LANGUAGE.properties}. */
@Command(
        name = "publish",
        customSynopsis = "vestnik publish [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Mixin
    private BulletinWords bulletin = new BulletinWords();

    @Option(names = "--remote", paramLabel = "NAME")
    private String remote = "origin";

    @Option(names = "--branch", paramLabel = "NAME")
    private String branch = "site";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--over", paramLabel = "COMMIT")
    private Optional<String> over = Optional.empty();

    @Mixin
    private TellingWords telling = new TellingWords();

    PublishCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            BuildRequest request = bulletin.request(surroundings, Shown.TO_READERS, false);
            PublishOptions options = new PublishOptions(remote, branch, dryRun, over, surroundings.environment());
            PublishReport report = ProgressLine.around(
                    surroundings.style(),
                    surroundings.err(),
                    messages,
                    surroundings.nanos(),
                    progress -> new BulletinPublisher(request, options, progress).publish());
            TellingWords.tell(surroundings, report.problems(), reporter, request.root());
            if (reporter.format() == ReportFormat.HUMAN) {
                PublishSummary.lines(report, reporter).forEach(surroundings.out()::println);
            }
            return report.exitCode().number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
