package org.vestnik.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vestnik.problem.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code java -jar vestnik.jar VERB}. */
@Command(
        name = "vestnik",
        description = "Turns a folder of Markdown in two or more languages into a news site.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {BuildCommand.class, CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "VERB")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new Surroundings(out, err, System.getenv(), Clock.systemUTC()), args));
    }

    /**
     * The whole command line, without leaving the process.
     *
     * @return the exit code
     */
    static int run(Surroundings surroundings, String... args) {
        return new CommandLine(new Main(), new Commands(surroundings))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExecutionExceptionHandler((e, command, parsed) -> bug(surroundings, e, args))
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static int bug(Surroundings surroundings, Exception bug, String... args) {
        surroundings.err().println("A bug of Vestnik: " + bug);
        if (List.of(args).contains("--debug")) {
            bug.printStackTrace(surroundings.err());
        } else {
            surroundings
                    .err()
                    .println("The last site is as it was. Run it again with --debug and report what it prints.");
        }
        return ExitCode.BUG.number();
    }

    /** Streams, environment and clock of the process, so that tests can give others. */
    record Surroundings(PrintWriter out, PrintWriter err, Map<String, String> environment, Clock clock) {}

    /** Makes commands with their surroundings. */
    private record Commands(Surroundings surroundings) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == BuildCommand.class
                    ? type.cast(new BuildCommand(surroundings))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"vestnik " + (version == null ? "(not packaged)" : version)};
        }
    }
}
