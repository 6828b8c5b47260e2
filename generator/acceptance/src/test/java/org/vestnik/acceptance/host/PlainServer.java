package org.vestnik.acceptance.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vestnik.acceptance.host.Shell.Run;

/**
 * A bulletin of an editor and the server that it is pushed to, as {@code new host server} and its {@code install} make the two.
 *
 * @param bulletin the editor's folder, a repository
 * @param root the folder of the server
 */
record PlainServer(Path bulletin, Path root) {

    private static final String BRANCH = "main";

    /** Makes both below a folder; nothing is pushed yet. */
    static PlainServer in(Path folder) throws IOException, InterruptedException {
        var server = new PlainServer(folder.resolve("bulletin"), folder.resolve("srv"));
        Shell.in(folder)
                .vestnik("new", "bulletin", "bulletin", "--base-url", "https://bulletin.example")
                .succeeded();
        Shell editor = server.editor();
        editor.vestnik("new", "host", "server").succeeded();
        Files.copy(Path.of(System.getProperty("vestnik.jar")), server.bulletin.resolve(".vestnik/vestnik.jar"));
        server.install();
        editor.run("git", "init", "--quiet", "-b", BRANCH).succeeded();
        editor.run(
                        "git",
                        "remote",
                        "add",
                        "server",
                        server.root.resolve("repository.git").toString())
                .succeeded();
        return server;
    }

    Run install() throws IOException, InterruptedException {
        return editor().run("sh", ".vestnik/server/install", root.toString()).succeeded();
    }

    /** Writes a file of the bulletin. */
    PlainServer with(String file, String text) throws IOException {
        Path path = bulletin.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Commits all that was changed and pushes it: what stands in the editor's terminal. */
    Run push() throws IOException, InterruptedException {
        editor().run("git", "add", "--all").succeeded();
        editor().run("git", "commit", "--quiet", "--message", "News").succeeded();
        return editor().run("git", "push", "server", BRANCH);
    }

    /** Runs one of the scripts on the server. */
    Run script(String name, String... words) throws IOException, InterruptedException {
        return Shell.in(root)
                .run(Stream.concat(Stream.of(root.resolve("host").resolve(name).toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    /** Sets what {@code settings} says. */
    PlainServer setting(String name, String value) throws IOException {
        Path settings = root.resolve("host/settings");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("(?m)^" + name + "=.*$", name + "='" + value + "'"));
        return this;
    }

    /** The names of the releases that are kept, the oldest first. */
    List<String> releases() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("releases"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The name of the one that readers see. */
    String shown() throws IOException {
        return Files.readSymbolicLink(root.resolve("current")).getFileName().toString();
    }

    private Shell editor() {
        return Shell.in(bulletin);
    }
}
