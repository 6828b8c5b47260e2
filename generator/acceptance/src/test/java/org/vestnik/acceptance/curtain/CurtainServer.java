package org.vestnik.acceptance.curtain;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx on the loopback, which serves one folder by the configuration that {@code new host server} writes. */
public final class CurtainServer implements AutoCloseable {

    private static final String CONFIGURATION = """
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

    /** The servers of the configuration, in its order. */
    public enum Door {
        /** Connections are kept. */
        USUAL,
        /** Each answer has the whole of its connection. */
        DIRECT
    }

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
     * @param door which of the two servers of the configuration is asked
     */
    public static CurtainServer start(Path work, Path site, Door door) throws IOException, InterruptedException {
        List<Integer> ports = List.of(freePort(), freePort());
        int port = ports.get(door.ordinal());
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path configuration = work.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(user));
        Files.writeString(work.resolve("site.conf"), shipped("nginx.conf", work, site, ports));
        Files.writeString(work.resolve("nginx-site.conf"), shipped("nginx-site.conf", work, site, ports));
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

    /** A file of the configuration, with the folders and ports of this test. */
    private static String shipped(String name, Path work, Path site, List<Integer> ports) throws IOException {
        try (InputStream in = CurtainServer.class.getResourceAsStream("/org/vestnik/create/host/server/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("/srv/bulletin/current", site.toRealPath().toString())
                    .replace("/srv/bulletin/host", work.toString())
                    .replace("/srv/bulletin", work.toString())
                    .replace("%DOMAIN%", "localhost")
                    .replace("listen [::]:80;", "");
            for (int port : ports) {
                text = text.replaceFirst("listen 80;", "listen 127.0.0.1:" + port + ";");
            }
            return text;
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
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
