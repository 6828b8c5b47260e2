package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.BuildReport;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.MessageCatalog;

/** Requests as no browser sends them, over both loopback addresses: none brings out what is not the preview's to show. */
class RawRequestsTest {

    private static final String SECRET = "UNPUBLISHED-SOURCE";
    private static final String PAGE = "PUBLISHED-PAGE";

    /** Each a request line with what makes it a request, and the status that it must have; {@code @} is the right head. */
    private static final List<String> REQUESTS = List.of(
            // what browsers ask for
            "200 GET / HTTP/1.1@",
            "200 GET /en/index.html HTTP/1.1@",
            "200 GET /en/ HTTP/1.1@",
            "200 GET /en/?x=../../secret.md HTTP/1.1@",
            "200 GET /%D1%80.html HTTP/1.1@",
            "200 HEAD /en/index.html HTTP/1.1@",
            "302 GET /en HTTP/1.1@",
            // out of the folder
            "404 GET /../secret.md HTTP/1.1@",
            "404 GET /en/../../secret.md HTTP/1.1@",
            "404 GET /en/../../../../../../../../etc/passwd HTTP/1.1@",
            "404 GET /./en/index.html HTTP/1.1@",
            "404 GET /en/./index.html HTTP/1.1@",
            "404 GET /..../secret.md HTTP/1.1@",
            "400 GET /%2e%2e/secret.md HTTP/1.1@",
            "400 GET /%2E%2E/secret.md HTTP/1.1@",
            "400 GET /.%2e/secret.md HTTP/1.1@",
            "400 GET /%2e%2e%2fsecret.md HTTP/1.1@",
            "400 GET /..%2fsecret.md HTTP/1.1@",
            "400 GET /..%5csecret.md HTTP/1.1@",
            "400 GET /..\\secret.md HTTP/1.1@",
            "400 GET /en\\..\\..\\secret.md HTTP/1.1@",
            "400 GET /%252e%252e/secret.md HTTP/1.1@",
            "400 GET /%25252e%25252e/secret.md HTTP/1.1@",
            "400 GET /%c0%ae%c0%ae/secret.md HTTP/1.1@",
            "400 GET /%c0%af..%c0%af/secret.md HTTP/1.1@",
            "404 GET /%ef%bc%8e%ef%bc%8e/secret.md HTTP/1.1@",
            "404 GET /%e2%80%ae/secret.md HTTP/1.1@",
            "400 GET //etc/passwd HTTP/1.1@",
            "400 GET //../secret.md HTTP/1.1@",
            "400 GET ///secret.md HTTP/1.1@",
            "404 GET /en//index.html HTTP/1.1@",
            "404 GET /C:/windows/win.ini HTTP/1.1@",
            "404 GET /en/index.html::$DATA HTTP/1.1@",
            "404 GET /con HTTP/1.1@",
            "404 GET /link.md HTTP/1.1@",
            "404 GET /links/secret.md HTTP/1.1@",
            // no listing
            "404 GET /empty/ HTTP/1.1@",
            "404 GET /empty HTTP/1.1@",
            "404 GET /.git/config HTTP/1.1@",
            "404 GET /-/ HTTP/1.1@",
            "404 GET /-/events HTTP/1.1@",
            "404 GET /-/events/00000000000000000000000000000000 HTTP/1.1@",
            "404 GET /-/../index.html HTTP/1.1@",
            // control characters, broken escapes, endless lines
            "400 GET /index.html%00.png HTTP/1.1@",
            "400 GET /%0d%0aX-Injected:%201 HTTP/1.1@",
            "400 GET /\u0000 HTTP/1.1@",
            "400 GET /index.html\u0001 HTTP/1.1@",
            "400 GET /р.html HTTP/1.1@",
            "400 GET /% HTTP/1.1@",
            "400 GET /%zz HTTP/1.1@",
            "400 GET /%1 HTTP/1.1@",
            "414 GET /" + "a".repeat(5000) + " HTTP/1.1@",
            "431 GET /" + "a".repeat(40_000) + " HTTP/1.1@",
            "431 GET / HTTP/1.1\r\n" + "X: 1\r\n".repeat(6000) + "@",
            // other forms of a target
            "400 GET http://127.0.0.1:PORT/index.html HTTP/1.1@",
            "400 GET http://evil.example/index.html HTTP/1.1@",
            "400 GET file:///etc/passwd HTTP/1.1@",
            "400 GET index.html HTTP/1.1@",
            "400 GET * HTTP/1.1@",
            "405 OPTIONS * HTTP/1.1@",
            "405 CONNECT 127.0.0.1:22 HTTP/1.1@",
            // other methods and versions
            "405 POST /index.html HTTP/1.1@",
            "405 PUT /new.html HTTP/1.1\r\nContent-Length: 3@",
            "405 DELETE /index.html HTTP/1.1@",
            "405 TRACE / HTTP/1.1@",
            "405 PROPFIND / HTTP/1.1@",
            "400 get /index.html HTTP/1.1@",
            "400 GET /index.html HTTP/1.0@",
            "400 GET /index.html HTTP/0.9@",
            "400 GET /index.html@",
            "400 GET  /index.html HTTP/1.1@",
            "400 GET /index.html HTTP/1.1\r\nContent-Length: 5@",
            "400 GET /index.html HTTP/1.1\r\nTransfer-Encoding: chunked@",
            // other names of this server, and other pages' requests
            "403 GET / HTTP/1.1",
            "403 GET / HTTP/1.1\r\nHost: evil.example",
            "403 GET / HTTP/1.1\r\nHost: evil.example:PORT",
            "403 GET / HTTP/1.1\r\nHost: 127.0.0.1",
            "403 GET / HTTP/1.1\r\nHost: 127.0.0.1:1",
            "403 GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example:PORT",
            "403 GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT.evil.example",
            "403 GET / HTTP/1.1\r\nHost: 0.0.0.0:PORT",
            "403 GET / HTTP/1.1\r\nHost: localhost.:PORT",
            "400 GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example",
            "400 GET / HTTP/1.1\r\nHost : 127.0.0.1:PORT",
            "400 GET / HTTP/1.1\r\nHost:\r\n 127.0.0.1:PORT",
            "200 GET / HTTP/1.1\r\nHost: localhost:PORT",
            "200 GET / HTTP/1.1\r\nHost: [::1]:PORT",
            "403 GET / HTTP/1.1\r\nOrigin: http://evil.example@",
            "403 GET / HTTP/1.1\r\nOrigin: null@",
            "403 GET / HTTP/1.1\r\nOrigin: http://localhost:1@",
            "403 GET / HTTP/1.1\r\nOrigin: https://127.0.0.1:PORT@",
            "200 GET / HTTP/1.1\r\nOrigin: http://127.0.0.1:PORT@",
            "403 GET / HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors@",
            "403 GET / HTTP/1.1\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors@",
            "403 GET / HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe@",
            "200 GET / HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document@");

    @TempDir
    private Path folder;

    private PreviewServer server;

    /** Knows of no page. */
    private static final class NoBuilder implements Builder {
        @Override
        public BuildReport build(Changed changed) {
            throw new IllegalStateException("nobody saves");
        }

        @Override
        public boolean look(Changed changed) {
            return false;
        }

        @Override
        public Optional<PageInfo> page(OutputPath path) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void serve() throws Exception {
        Path site = Files.createDirectories(folder.resolve("target/preview"));
        Files.createDirectories(site.resolve("en"));
        Files.createDirectories(site.resolve("empty/deep"));
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(folder.resolve("target/secret.md"), SECRET);
        Files.writeString(site.resolve(".git/config"), SECRET);
        Files.writeString(site.resolve("empty/deep/x.html"), PAGE);
        Files.createSymbolicLink(site.resolve("link.md"), folder.resolve("target/secret.md"));
        Files.createSymbolicLink(site.resolve("links"), folder.resolve("target"));
        for (String page : List.of("index.html", "en/index.html", "р.html")) {
            Files.writeString(site.resolve(page), PAGE);
        }
        PreviewPages pages = new PreviewPages(
                new NoBuilder(), new MessageCatalog("en"), folder, folder.resolve("cache"), "/-/events/token");
        PreviewState state = new PreviewState(1, true, false, List.of());
        PreviewAnswers answers =
                new PreviewAnswers(new PreviewFiles(site), pages, () -> state, "/-/events/token", Map.of());
        server = PreviewServer.start(new Ports(0, 1), answers, new EventStreams());
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void noneFindsAnything(String address) throws IOException {
        assumeThat(isThere(address)).as("this machine has " + address).isTrue();
        assertThat(REQUESTS).hasSizeGreaterThan(60);
        for (String request : REQUESTS) {
            String status = request.substring(0, 3);
            String answer = ask(address, request.substring(4));

            assertThat(answer)
                    .as(request)
                    .startsWith("HTTP/1.1 " + status + " ")
                    .doesNotContain(SECRET, "root:");
            assertThat(answer.contains(PAGE)).as(request).isEqualTo(status.equals("200") && !request.contains("HEAD"));
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .as(request)
                    .contains("x-content-type-options: nosniff", "cross-origin-resource-policy: same-origin")
                    .contains("frame-ancestors 'none'", "cache-control: no-store")
                    .doesNotContain("access-control-allow", "x-injected");
        }
    }

    @Test
    void onlyThisMachineIsAnswered() throws IOException {
        for (var interfaces : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(interfaces.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(isThere(address.getHostAddress()))
                            .as("%s", address)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aClientThatSendsNothingKeepsNobodyWaiting() throws IOException {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            silent.add(new Socket("127.0.0.1", port()));
        }
        assertThat(ask("127.0.0.1", "GET / HTTP/1.1@")).contains(PAGE);
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    void theStreamBeginsWithTheStateAndStaysOpen() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.getOutputStream().write(bytes("GET /-/events/token HTTP/1.1@"));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            assertThat(line).startsWith("HTTP/1.1 200 ");
            while (!line.startsWith("data: ")) {
                line = lines.readLine();
            }
            assertThat(line).contains("\"version\":1", "\"box\":\"\"");
        }
    }

    private String ask(String address, String request) throws IOException {
        try (Socket socket = new Socket(address, port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(bytes(request));
                out.flush();
            } catch (SocketException e) {
                // answered before all was sent
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] bytes(String request) {
        String whole = request.contains("@") ? request.replace("@", "\r\nHost: 127.0.0.1:PORT") : request;
        return (whole.replace("PORT", Integer.toString(port())) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean isThere(String address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(address), port()), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private int port() {
        return server.address().getPort();
    }
}
