package org.vestnik.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A real nginx of this test alone: on a free port of the loopback, with a folder of its own, ended by its process. */
public final class Nginx implements AutoCloseable {

    private static final String MAIN = """
            load_module %s;
            %s
            daemon off;
            pid nginx.pid;
            error_log error.log;
            events { }
            http {
                client_body_temp_path temp1;
                proxy_temp_path temp2;
                fastcgi_temp_path temp3;
                uwsgi_temp_path temp4;
                scgi_temp_path temp5;
                include site.conf;
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it with the configuration of a site as it stands, but for the ports.
     *
     * @param folder its own, need not be there
     */
    public static Nginx start(Path folder, Path site) throws IOException, InterruptedException {
        var found = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(System.getProperty("vestnik.programs.properties")))) {
            found.load(reader);
        }
        int port = freePort();
        Files.createDirectories(folder);
        boolean isRoot = System.getProperty("user.name").equals("root");
        Files.writeString(
                folder.resolve("nginx.conf"), MAIN.formatted(found.getProperty("brotli"), isRoot ? "user root;" : ""));
        Files.writeString(
                folder.resolve("site.conf"),
                Files.readString(site)
                        .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                        .replace("listen [::]:80;", ""));
        Process process = new ProcessBuilder(
                        found.getProperty("nginx"),
                        "-p",
                        folder + "/",
                        "-c",
                        folder.resolve("nginx.conf") + "",
                        "-e",
                        "error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        nginx.waitUntilItAnswers(folder);
        return nginx;
    }

    /** Where its root is; ends in {@code /}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private void waitUntilItAnswers(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IOException("nginx does not answer: " + Files.readString(folder.resolve("out.log")));
    }

    /** A port of the loopback that nobody listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
