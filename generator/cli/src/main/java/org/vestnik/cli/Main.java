package org.vestnik.cli;

import java.util.List;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code java -jar vestnik.jar VERB}. */
@Command(
        name = "vestnik",
        customSynopsis = "vestnik VERB [OPTION...]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Surroundings.ofThisProcess(), args));
    }

    /**
     * The whole command line, without leaving the process.
     *
     * @return the exit code
     */
    static int run(Surroundings surroundings, String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            surroundings.out().println(Version.line());
            return ExitCode.DONE.number();
        }
        MessageCatalog messages = new MessageCatalog(surroundings.language(args));
        try {
            CommandLine command = commandLine(surroundings, messages);
            if (args.length == 0) {
                command.usage(command.getErr());
                return ExitCode.CONFIGURATION.number();
            }
            return command.execute(args);
        } catch (Error bug) {
            return bug(surroundings, messages, bug, args);
        }
    }

    /** All verbs and their options. */
    static CommandLine commandLine(Surroundings surroundings, MessageCatalog messages) {
        return new CommandLine(new Main())
                .addSubcommand(new BuildCommand(surroundings, messages))
                .addSubcommand(new ServeCommand(surroundings, messages))
                .addSubcommand(new CheckCommand(surroundings, messages))
                .addSubcommand(new PublishCommand(surroundings, messages))
                .addSubcommand(NewCommand.with(surroundings, messages))
                .addSubcommand(new StatusCommand(surroundings, messages))
                .addSubcommand(new CleanCommand(surroundings, messages))
                .addSubcommand(new VerifyCommand(surroundings, messages))
                .addSubcommand(new HelpCommand())
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setOverwrittenOptionsAllowed(true)
                .setResourceBundle(HelpTexts.in(messages))
                .setParameterExceptionHandler(new UsageErrors(messages))
                .setExecutionExceptionHandler((bug, command, parsed) ->
                        bug(surroundings, messages, bug, parsed.originalArgs().toArray(String[]::new)));
    }

    private static int bug(Surroundings surroundings, MessageCatalog messages, Throwable bug, String... args) {
        surroundings.err().println(messages.word("bug", bug.toString()));
        surroundings.err().println(messages.word("bug-fix"));
        if (List.of(args).contains("--debug")) {
            bug.printStackTrace(surroundings.err());
        }
        return ExitCode.BUG.number();
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }

        /** Scripts ask for it often, so it is said without any of the rest of the program. */
        static String line() {
            String version = Main.class.getPackage().getImplementationVersion();
            return "vestnik " + (version == null ? "(not packaged)" : version);
        }
    }
}
