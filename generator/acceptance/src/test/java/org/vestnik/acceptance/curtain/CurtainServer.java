package org.vestnik.acceptance.curtain;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx on a free port of the loopback, which serves one folder. */
public final class CurtainServer implements AutoCloseable {

    private static final String CONFIGURATION = """
            %s
            daemon off;
            pid nginx.pid;
            error_log error.log;
            events { }
            http {
                access_log off;
                client_body_temp_path temp1;
                proxy_temp_path temp2;
                fastcgi_temp_path temp3;
                uwsgi_temp_path temp4;
                scgi_temp_path temp5;
                types { text/html html; application/xml xml; application/json json; }
                gzip on;
                gzip_comp_level 9;
                gzip_types application/xml application/json;
                server {
                    listen 127.0.0.1:%d;
                    root %s;
                    index index.html;
                    keepalive_requests %d;
                }
            }
            """;

    private final Process process;
    private final int port;

    private CurtainServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param work a folder of its own, which is there
     * @param answers how many one connection may bring: with 1 each answer has the whole of its connection
     */
    public static CurtainServer start(Path work, Path site, int answers) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path configuration = work.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(user, port, site.toRealPath(), answers));
        Process process = new ProcessBuilder(
                        program().toString(), "-p", work + "/", "-c", configuration.toString(), "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("out.log").toFile())
                .start();
        var server = new CurtainServer(process, port);
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return server;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        server.close();
        throw new IOException("nginx does not answer: " + Files.readString(work.resolve("out.log")));
    }

    /** Where its root is; ends in {@code /}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static Path program() {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this test needs nginx: apt-get install nginx-light"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
