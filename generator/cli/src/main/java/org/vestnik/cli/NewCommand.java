package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        customSynopsis = "vestnik new bulletin|article|translation|host [OPTION...] ...",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Surroundings surroundings, MessageCatalog messages) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewBulletinCommand(surroundings, messages))
                .addSubcommand(new NewArticleCommand(surroundings, messages))
                .addSubcommand(new NewTranslationCommand(surroundings, messages))
                .addSubcommand(new NewHostCommand(surroundings, messages));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.CONFIGURATION.number();
    }

    /** Tells problems, or the files that were made and what to do next. */
    static int tell(Surroundings surroundings, Reporter reporter, Problems problems, List<Path> made, String next) {
        TellingWords.tell(surroundings, problems.list(), reporter, Path.of(""));
        if (reporter.format() == ReportFormat.HUMAN && !made.isEmpty()) {
            made.forEach(
                    file -> surroundings.out().println(reporter.messages().word("made", BulletinWords.shown(file))));
            surroundings.out().println(next);
        }
        return problems.exitCode(false).number();
    }
}
