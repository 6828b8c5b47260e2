package org.vestnik.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs in one folder, with the environment of somebody who is no user of this machine: no settings of git, no proxy.
 *
 * @param environment beside what is usual here
 */
record Shell(Path folder, Map<String, String> environment) {

    private static final List<String> OF_THE_USER =
            List.of("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "JAVA_TOOL_OPTIONS");

    /**
     * What a program printed, on either stream, and ended with.
     *
     * @param command what was run, to tell of it
     */
    record Run(String command, int exit, String out) {
        /** The same, if the program succeeded; else the test fails with what it said. */
        Run succeeded() {
            assertThat(exit).as("%s%n%s", command, out).isZero();
            return this;
        }
    }

    static Shell in(Path folder) {
        return new Shell(folder, Map.of());
    }

    Shell with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Shell(folder, more);
    }

    Run run(String... command) throws IOException, InterruptedException {
        return run(List.of(command));
    }

    /** The program that is under test, as users start it without the launcher. */
    Run vestnik(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java().toString(), "-jar", System.getProperty("vestnik.jar")));
        command.addAll(List.of(words));
        return run(command);
    }

    /** The Java that runs this test. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("shell-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(OF_THE_USER);
        builder.environment()
                .putAll(Map.of(
                        "LC_ALL", "C.UTF-8",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_AUTHOR_NAME", "Desk",
                        "GIT_AUTHOR_EMAIL", "desk@bulletin.example",
                        "GIT_COMMITTER_NAME", "Desk",
                        "GIT_COMMITTER_EMAIL", "desk@bulletin.example"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("%s ends by itself", command)
                    .isTrue();
            return new Run(String.join(" ", command), process.exitValue(), Files.readString(log));
        } finally {
            process.destroyForcibly();
            Files.delete(log);
        }
    }
}
