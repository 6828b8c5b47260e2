package org.vestnik.serve;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Opens an address in the user's own browser: the one other program that Vestnik ever starts, and only if it is told to. */
final class BrowserStart {

    private BrowserStart() {}

    /** A note if there is nothing to open it with. */
    static Optional<Problem> open(URI address) {
        return open(address, program(System.getProperty("os.name", "")));
    }

    /** @param program and its words, to which the address is added */
    static Optional<Problem> open(URI address, List<String> program) {
        List<String> command = new ArrayList<>(program);
        command.add(address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.general(ProblemCode.BROWSER_NOT_STARTED, address.toString()));
        }
    }

    static List<String> program(String systemName) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open");
    }
}
