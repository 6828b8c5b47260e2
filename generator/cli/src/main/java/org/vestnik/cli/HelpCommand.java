package org.vestnik.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.problem.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code vestnik help VERB}; of a verb that has its own, also {@code help new article}. */
@Command(
        name = "help",
        customSynopsis = "vestnik help [VERB...]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "VERB", descriptionKey = "verb")
    private List<String> verbs = List.of();

    @Override
    public Integer call() {
        CommandLine command = spec.parent().commandLine();
        for (String verb : verbs) {
            CommandLine next = command.getSubcommands().get(verb);
            if (next == null) {
                boolean last = command.getSubcommands().isEmpty(); // its options are not what was meant
                throw new UnmatchedArgumentException(last ? spec.commandLine() : command, List.of(verb));
            }
            command = next;
        }
        command.usage(command.getOut());
        return ExitCode.DONE.number();
    }
}
