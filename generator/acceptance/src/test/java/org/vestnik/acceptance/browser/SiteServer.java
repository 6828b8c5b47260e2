package org.vestnik.acceptance.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A plain static host on this machine: serves one folder at {@code /} or below a path, answers everything else with the site's
 * {@code 404.html}, and remembers what was asked for.
 */
public final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"));

    private final Path root;
    private final String prefix;
    private final boolean opensFolders;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private SiteServer(Path root, String prefix, boolean opensFolders) throws IOException {
        this.root = root.toRealPath();
        this.prefix = prefix;
        this.opensFolders = opensFolders;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** @param prefix where the folder is mounted; starts and ends in {@code /} */
    public static SiteServer of(Path root, String prefix) throws IOException {
        return new SiteServer(root, prefix, true);
    }

    /** A store of files: a folder is nothing there. */
    public static SiteServer bucket(Path root, String prefix) throws IOException {
        return new SiteServer(root, prefix, false);
    }

    /** Where the site's root is; ends in {@code /}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
    }

    /** The paths asked for so far, in order, from the server's root. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            Path file = root.resolve(path.startsWith(prefix) ? path.substring(prefix.length()) : "404.html")
                    .normalize();
            file = opensFolders && Files.isDirectory(file) && path.endsWith("/") ? file.resolve("index.html") : file;
            boolean there = path.startsWith(prefix) && file.startsWith(root) && Files.isRegularFile(file);
            send(exchange, there ? 200 : 404, there ? file : root.resolve("404.html"));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
