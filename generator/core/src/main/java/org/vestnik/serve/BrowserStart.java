package org.vestnik.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Opens an address in the user's own browser, if it is told to. Vestnik starts no other program but git. */
final class BrowserStart {

    private BrowserStart() {}

    /** A note if there is nothing to open it with. */
    static Optional<Problem> open(URI address) {
        return open(address, command(address.toString()));
    }

    /** @param command of the program that opens it */
    static Optional<Problem> open(URI address, List<String> command) {
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

    private static List<String> command(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
