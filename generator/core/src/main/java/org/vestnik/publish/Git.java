package org.vestnik.publish;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vestnik.problem.ProblemCode;

/**
 * The user's own git, in a folder and under an environment in which nothing of a calling hook is left: no repository's hook is
 * run, nothing is prompted for, and no address is spoken to that was not allowed.
 */
final class Git {

    /** Which files are the user's global settings, and under which name he works: his to say. */
    private static final Set<String> KEPT = Set.of(
            "GIT_CONFIG_GLOBAL",
            "GIT_CONFIG_SYSTEM",
            "GIT_CONFIG_NOSYSTEM",
            "GIT_COMMITTER_NAME",
            "GIT_COMMITTER_EMAIL");

    private static final Map<String, String> SET = Map.of(
            "LC_ALL", "C",
            "LANGUAGE", "",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_ASKPASS", "",
            "SSH_ASKPASS", "false",
            "SSH_ASKPASS_REQUIRE", "force",
            "GCM_INTERACTIVE", "never",
            "GIT_LITERAL_PATHSPECS", "1",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_ALLOW_PROTOCOL", "none");

    private static final List<String> SETTINGS = Stream.of(
                    "core.hooksPath=/dev/null",
                    "core.fsmonitor=false",
                    "core.askPass=",
                    "user.useConfigOnly=true",
                    "i18n.commitEncoding=UTF-8",
                    "gc.autoDetach=false",
                    "gc.pruneExpire=now",
                    "maintenance.auto=false",
                    "http.lowSpeedLimit=1",
                    "http.lowSpeedTime=120")
            .flatMap(setting -> Stream.of("-c", setting))
            .toList();

    private final Path program;
    private final Path folder;
    private final Map<String, String> environment;
    private final UnaryOperator<String> redaction;

    private Git(Path program, Path folder, Map<String, String> environment, UnaryOperator<String> redaction) {
        this.program = program;
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.redaction = redaction;
    }

    /** What is written to git while it runs. */
    interface Input {
        void to(OutputStream git) throws IOException, PublishException;
    }

    /**
     * Found on the PATH, where only whole names of folders count: what a folder of the bulletin holds is no git.
     *
     * @param inherited the environment of whoever publishes
     */
    static Git in(Path folder, Map<String, String> inherited) throws PublishException {
        Map<String, String> environment = new HashMap<>(inherited);
        environment.keySet().removeIf(name -> name.startsWith("GIT_") && !KEPT.contains(name));
        environment.putAll(SET);
        String path = inherited.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(Git::folder)
                .flatMap(f -> Stream.of(f.resolve("git"), f.resolve("git.exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(program -> new Git(program, folder, environment, text -> text))
                .orElseThrow(() -> new PublishException(ProblemCode.GIT_MISSING));
    }

    private static Stream<Path> folder(String name) {
        try {
            return Stream.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    Git at(Path other) {
        return new Git(program, other, environment, redaction);
    }

    Git with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Git(program, folder, all, redaction);
    }

    /** What it complains of may name this address, and not what is secret in it. */
    Git speakingTo(RemoteAddress address) {
        return new Git(program, folder, environment, address::redact)
                .with(Map.of("GIT_ALLOW_PROTOCOL", address.protocols()));
    }

    GitAnswer run(String... words) throws PublishException {
        return run(in -> {}, words);
    }

    /** @throws PublishException if git can't be started, or the input gives up; then git's own work comes to nothing */
    GitAnswer run(Input input, String... words) throws PublishException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(SETTINGS);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process git = start(builder);
        try {
            Listener out = Listener.to(git.getInputStream());
            Listener err = Listener.to(git.getErrorStream());
            feed(input, git);
            byte[] answer = out.all();
            int exit = git.waitFor();
            String complaint = new String(err.soFar(), StandardCharsets.UTF_8);
            return new GitAnswer(exit, answer, redaction.apply(complaint));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            git.destroy();
        }
    }

    /** Takes down what a program says, so that it never waits to be heard. */
    private record Listener(Thread thread, ByteArrayOutputStream heard) {

        /** What ssh leaves running may hold a stream open long after git has ended. In milliseconds. */
        private static final long PATIENCE = 1000;

        static Listener to(InputStream stream) {
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            Thread thread = new Thread(() -> copy(stream, heard), "git");
            thread.setDaemon(true);
            thread.start();
            return new Listener(thread, heard);
        }

        byte[] all() throws InterruptedException {
            thread.join();
            return heard.toByteArray();
        }

        byte[] soFar() throws InterruptedException {
            thread.join(PATIENCE);
            return heard.toByteArray();
        }

        private static void copy(InputStream from, ByteArrayOutputStream to) {
            try {
                from.transferTo(to);
            } catch (IOException e) {
                return; // git was ended, and whoever ended it does not listen
            }
        }
    }

    private static Process start(ProcessBuilder builder) throws PublishException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new PublishException(ProblemCode.GIT_FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** A git that ends early hears no more; why it did, it says itself. */
    private static void feed(Input input, Process git) throws PublishException {
        try (OutputStream stream = git.getOutputStream()) {
            input.to(stream);
        } catch (PublishException e) {
            git.destroyForcibly();
            throw e;
        } catch (IOException e) {
            git.onExit().join();
        }
    }
}
