package org.vestnik.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.SiteGenerator;
import org.vestnik.UsageException;
import org.vestnik.cli.BulletinWords.Shown;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ProgressLine;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import org.vestnik.report.TimingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vestnik build [DIR]}. Its help is in {@code help_LANGUAGE.properties}. */
@Command(
        name = "build",
        customSynopsis = "vestnik build [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Mixin
    private BulletinWords bulletin = new BulletinWords();

    @Option(names = "--drafts", negatable = true)
    private boolean drafts;

    @Option(names = "--future", negatable = true)
    private boolean future;

    @Option(names = "--expired", negatable = true)
    private boolean expired;

    @Option(names = "--strict", negatable = true)
    private boolean strict;

    @Option(names = "--precompress", negatable = true)
    private boolean precompress;

    @Option(names = "--timings", negatable = true)
    private boolean timings;

    @Mixin
    private TellingWords telling = new TellingWords();

    BuildCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        TimingReport times = new TimingReport(timings);
        try {
            Reporter reporter = telling.reporter(surroundings, messages, strict);
            BuildRequest request = bulletin.request(surroundings, new Shown(drafts, future, expired), strict)
                    .precompressed(precompress);
            BuildReport report = ProgressLine.around(
                    surroundings.style(),
                    surroundings.err(),
                    messages,
                    surroundings.nanos(),
                    progress -> new SiteGenerator(request, progress, times.stopwatch()).build());
            List<String> measured = times.save(request.cache(), BulletinWords.shown(request.cache()), messages);
            TellingWords.tell(surroundings, report.problems(), reporter, request.root());
            if (reporter.format() == ReportFormat.HUMAN) {
                BuildSummary.lines(report, reporter, BulletinWords.shown(request.output()))
                        .forEach(surroundings.out()::println);
                measured.forEach(surroundings.out()::println);
            }
            return report.exitCode().number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
