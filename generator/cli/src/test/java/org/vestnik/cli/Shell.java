package org.vestnik.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestnik.problem.MessageCatalog;
import picocli.CommandLine;

/** Runs command lines inside this process, under an environment of its own. */
final class Shell {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_GB.UTF-8"));
    private boolean terminal;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    /** What a run printed and ended with. */
    record Run(int exit, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    Shell set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell onATerminal() {
        terminal = true;
        return this;
    }

    Shell withClock(Clock other) {
        clock = other;
        return this;
    }

    Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(surroundings(out, err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    /** The real command line, to be asked what it knows. */
    static CommandLine commandLine(String language) {
        Surroundings surroundings = new Shell().surroundings(new StringWriter(), new StringWriter());
        return Main.commandLine(surroundings, new MessageCatalog(language));
    }

    private Surroundings surroundings(StringWriter out, StringWriter err) {
        return new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.copyOf(environment),
                Locale.ROOT,
                terminal,
                clock,
                System::nanoTime);
    }
}
