package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problems;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vestnik new}: says what there is to make; the makers are its subcommands. */
@Command(
        name = "new",
        customSynopsis = "java -jar vestnik.jar new bulletin|article|translation [OPTION...] ...",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Surroundings surroundings, MessageCatalog messages) {
        return new CommandLine(new NewCommand()).addSubcommand(new NewBulletinCommand(surroundings, messages));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.CONFIGURATION.number();
    }

    /** Does what was asked, then tells problems, or the files that were made and what to do next. */
    static int make(Surroundings surroundings, MessageCatalog messages, TellingWords telling, Maker maker) {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            Problems problems = new Problems();
            List<Path> made = maker.make(problems);
            TellingWords.tell(surroundings, problems.list(), reporter, Path.of(""));
            if (reporter.format() == ReportFormat.HUMAN) {
                made.forEach(file -> surroundings.out().println(messages.word("made", BulletinWords.shown(file))));
                if (!made.isEmpty()) {
                    surroundings.out().println(maker.next(messages));
                }
            }
            return problems.exitCode(false).number();
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }

    /** One of the things that can be made. */
    interface Maker {
        /** The files that were made; none if there is a problem. */
        List<Path> make(Problems problems) throws UsageException;

        /** What to do with them, in one sentence. */
        String next(MessageCatalog messages);
    }
}
