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

    private static final String HELP = "help";

    /** In the order that the help tells them in. */
    private static final List<String> VERBS =
            List.of("build", "serve", "check", "publish", "new", "status", "clean", "verify", HELP);

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
            CommandLine command = commandLine(surroundings, messages, args);
            if (args.length == 0) {
                command.usage(command.getErr());
                return ExitCode.CONFIGURATION.number();
            }
            return command.execute(args);
        } catch (Error bug) {
            return bug(surroundings, messages, bug, args);
        }
    }

    /**
     * All verbs with their options; of a line that begins with a verb only that one, as finding the options of all takes a
     * tenth of a second.
     */
    static CommandLine commandLine(Surroundings surroundings, MessageCatalog messages, String... args) {
        CommandLine program = new CommandLine(new Main());
        boolean one = args.length > 0 && VERBS.contains(args[0]) && !args[0].equals(HELP);
        for (String verb : one ? List.of(args[0]) : VERBS) {
            program.addSubcommand(command(verb, surroundings, messages));
        }
        return program.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setOverwrittenOptionsAllowed(true)
                .setResourceBundle(HelpTexts.in(messages))
                .setParameterExceptionHandler(new UsageErrors(messages))
                .setExecutionExceptionHandler((bug, command, parsed) ->
                        bug(surroundings, messages, bug, parsed.originalArgs().toArray(String[]::new)));
    }

    private static Object command(String verb, Surroundings surroundings, MessageCatalog messages) {
        return switch (verb) {
            case "build" -> new BuildCommand(surroundings, messages);
            case "serve" -> new ServeCommand(surroundings, messages);
            case "check" -> new CheckCommand(surroundings, messages);
            case "publish" -> new PublishCommand(surroundings, messages);
            case "new" -> NewCommand.with(surroundings, messages);
            case "status" -> new StatusCommand(surroundings, messages);
            case "clean" -> new CleanCommand(surroundings, messages);
            case "verify" -> new VerifyCommand(surroundings, messages);
            case HELP -> new HelpCommand();
            default -> throw new IllegalArgumentException(verb);
        };
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
