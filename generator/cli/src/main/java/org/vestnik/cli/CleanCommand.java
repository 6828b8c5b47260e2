package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.BuildRequest;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.cli.BulletinWords.Shown;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vestnik clean [DIR]}. */
@Command(
        name = "clean",
        customSynopsis = "vestnik clean [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class CleanCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Mixin
    private BulletinWords bulletin = new BulletinWords();

    @Mixin
    private TellingWords telling = new TellingWords();

    CleanCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            BuildRequest request = bulletin.request(surroundings, Shown.TO_READERS, false);
            Desk desk = new Desk(request);
            List<Path> deleted = desk.clean();
            TellingWords.tell(surroundings, desk.problems().list(), reporter, request.root());
            if (reporter.format() == ReportFormat.HUMAN) {
                deleted.forEach(
                        folder -> surroundings.out().println(messages.word("cleaned", BulletinWords.shown(folder))));
                if (deleted.isEmpty() && desk.problems().list().isEmpty()) {
                    surroundings.out().println(messages.word("clean-nothing"));
                }
            }
            return desk.problems().exitCode(false).number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
