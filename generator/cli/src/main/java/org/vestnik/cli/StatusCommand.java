package org.vestnik.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.BuildRequest;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.cli.BulletinWords.Shown;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vestnik status [DIR]}. */
@Command(
        name = "status",
        customSynopsis = "vestnik status [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Mixin
    private BulletinWords bulletin = new BulletinWords();

    @Option(names = "--accept", paramLabel = "FILE")
    private List<String> accept = new ArrayList<>();

    @Mixin
    private TellingWords telling = new TellingWords();

    StatusCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            BuildRequest request = bulletin.request(surroundings, Shown.TO_READERS, false);
            Desk desk = new Desk(request);
            List<String> lines = accept.isEmpty() ? status(desk, reporter) : accepted(desk);
            problems(reporter, desk, request.root()).forEach(surroundings.err()::println);
            lines.forEach(surroundings.out()::println);
            return desk.problems().exitCode(false).number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }

    /** What programs read is the status, not the problems on the way to it. */
    private List<String> problems(Reporter reporter, Desk desk, Path root) {
        Reporter told = reporter.format() == ReportFormat.JSON
                ? new Reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, messages, false)
                : reporter;
        return told.lines(desk.problems().list(), root);
    }

    private List<String> status(Desk desk, Reporter reporter) {
        boolean json = reporter.format() == ReportFormat.JSON;
        return desk.status()
                .map(status -> json ? List.of(status.json()) : status.lines(messages))
                .orElseGet(List::of);
    }

    private List<String> accepted(Desk desk) throws UsageException {
        List<String> lines = new ArrayList<>();
        for (String file : accept) {
            desk.accept(file).ifPresent(revision -> lines.add(messages.word("status-accepted", file, revision)));
        }
        return lines;
    }
}
