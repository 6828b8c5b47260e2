package org.vestnik.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;
import org.vestnik.verify.SiteCopy.Likeness;

/** Copies behind hosts of different habits: VF007, VF014, and all that a folder's verification finds but additions. */
class WebCopyTest {

    private final ExecutorService pool = Executors.newCachedThreadPool();

    @TempDir
    private Path folder;

    private HttpServer server;
    private ListedSite site;
    private volatile Habit habit = WebCopyTest::serve;

    private interface Habit {
        void answer(HttpExchange exchange, Path file) throws IOException;
    }

    @BeforeEach
    void start() throws Exception {
        site = ListedSite.write(folder, "index.html", "404.html", "en/index.html", "en/ю.html", "_headers");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        server.createContext("/mirror/", exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring("/mirror/".length()));
            try (exchange) {
                habit.answer(exchange, file);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        pool.shutdownNow();
    }

    @Test
    void aWholeCopyBelowAPathIsTrue() {
        assertThat(found()).isEmpty();
    }

    @Test
    void theAddressOfItsManifestWillDo() {
        String manifest = address() + "/manifest.sha256";

        assertThat(ListedSite.found(
                        new Place.OnTheWeb(manifest, URI.create(manifest)), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aFolderIsHeldAgainstTheManifestAtAnAddress(@TempDir Path other) throws Exception {
        ListedSite old = ListedSite.write(other, "index.html");

        assertThat(ListedSite.found(
                        old.place(),
                        Optional.of(new Place.OnTheWeb(address(), URI.create(address()))),
                        Optional.empty()))
                .hasSize(1)
                .allMatch(told -> told.startsWith("VF008"));
    }

    @Test
    void changedAndMissingFilesAreNamedAndAdditionsCannotBeSeen() throws Exception {
        site.with("en/ю.html", "forged").with("en/new.html", "new");
        Files.delete(folder.resolve("en/index.html"));

        assertThat(found()).containsExactlyInAnyOrder("VF004 en/ю.html", "VF003 en/index.html");
    }

    @Test
    void aHostThatLeadsPagesToTheirFoldersAndKeepsItsOwnFilesWillDo() {
        habit = (exchange, file) -> {
            if (file.endsWith("_headers")) {
                answer(exchange, 404, "no such page");
            } else if (file.endsWith("index.html")) {
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().getRawPath().replace("index.html", ""));
                exchange.sendResponseHeaders(308, -1);
            } else if (exchange.getRequestURI().getPath().endsWith("/")) {
                serve(exchange, file.resolve("index.html"));
            } else if (file.endsWith("404.html")) {
                answer(exchange, 404, Files.readString(file));
            } else {
                serve(exchange, file);
            }
        };

        assertThat(found()).containsExactly("VF014 _headers");
    }

    /** As hosts of one-page programs do. */
    @Test
    void aHostThatAnswersEverythingWithItsFrontPageIsFoundOut() throws Exception {
        Files.delete(folder.resolve("en/ю.html"));
        habit = (exchange, file) -> serve(exchange, Files.exists(file) ? file : folder.resolve("index.html"));

        assertThat(found()).containsExactly("VF004 en/ю.html");
    }

    @Test
    void aHostThatDropsAConnectionIsAskedOnceMore() {
        Map<Path, Integer> asked = new ConcurrentHashMap<>();
        habit = (exchange, file) -> {
            if (asked.merge(file, 1, Integer::sum) > 2) { // Java's own client asks a second time
                serve(exchange, file);
            }
        };

        assertThat(found()).isEmpty();
    }

    @Test
    void aFailingHostProvesNothing() {
        habit = (exchange, file) -> {
            if (file.endsWith("index.html")) {
                answer(exchange, 503, "");
            } else {
                serve(exchange, file);
            }
        };

        assertThat(found()).containsExactly("VF007 en/index.html", "VF007 index.html");
    }

    @Test
    void whoLeadsToAnotherHostIsNotTheCopy() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        other.createContext("/", exchange -> {
            try (exchange) {
                serve(
                        exchange,
                        folder.resolve(exchange.getRequestURI().getPath().substring(1)));
            }
        });
        other.start();
        try {
            habit = (exchange, file) -> {
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                "http://127.0.0.2:%d/%s"
                                        .formatted(other.getAddress().getPort(), folder.relativize(file)));
                exchange.sendResponseHeaders(301, -1);
            };

            assertThat(found()).containsExactly("VF007 " + address());
        } finally {
            other.stop(0);
        }
    }

    @Test
    void anAddressWhereNobodyAnswersProvesNothing() {
        server.stop(0);

        assertThat(found()).containsExactly("VF007 " + address());
    }

    @Test
    void aBodyThatStopsComingIsNotWaitedForWithoutEnd() {
        habit = (exchange, file) -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        };
        WebCopy copy = WebCopy.of(URI.create(address()), Duration.ofMillis(500));

        assertThatThrownBy(() -> copy.compare(new OutputPath("index.html"), "0".repeat(64)))
                .isInstanceOf(IOException.class)
                .hasMessage("timeout");
    }

    @Test
    void aBodyThatComesSlowlyIsWaitedFor() throws Exception {
        String text = "slow\n".repeat(40_000);
        habit = (exchange, file) -> {
            exchange.sendResponseHeaders(200, text.length());
            for (int at = 0; at < text.length(); at += 20_000) {
                exchange.getResponseBody().write(ListedSite.bytes(text.substring(at, at + 20_000)));
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(150);
                } catch (InterruptedException end) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        WebCopy copy = WebCopy.of(URI.create(address()), Duration.ofMillis(500));

        assertThat(copy.compare(new OutputPath("index.html"), Sha256.hex(ListedSite.bytes(text))))
                .isEqualTo(Likeness.SAME);
    }

    private List<String> found() {
        return ListedSite.found(
                new Place.OnTheWeb(address(), URI.create(address())), Optional.empty(), Optional.empty());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/mirror";
    }

    private static void serve(HttpExchange exchange, Path file) throws IOException {
        boolean there = Files.isRegularFile(file);
        byte[] body = there ? Files.readAllBytes(file) : ListedSite.bytes("no such page");
        exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = ListedSite.bytes(text);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
