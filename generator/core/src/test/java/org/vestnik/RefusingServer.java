package org.vestnik;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A real https server, on this machine alone, that lets nobody in and notes who tried. */
final class RefusingServer implements AutoCloseable {

    private static final char[] PASSWORD = "password".toCharArray();

    private final HttpsServer server;
    private final Queue<String> passwords = new ConcurrentLinkedQueue<>();

    private RefusingServer(HttpsServer server) {
        this.server = server;
    }

    static RefusingServer start(Path folder) throws Exception {
        Path keys = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String words = "-genkeypair -alias server -keyalg EC -dname CN=127.0.0.1 -storetype PKCS12 -storepass password";
        List<String> command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(words.split(" ")));
        command.addAll(List.of("-keystore", keys.toString()));
        new ProcessBuilder(command).start().waitFor();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        RefusingServer refusing = new RefusingServer(server);
        server.createContext("/", refusing::refuse);
        server.start();
        return refusing;
    }

    /** Such as {@code https://127.0.0.1:4711}. */
    String address() {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Each {@code name:password} that was tried. */
    List<String> passwords() {
        return List.copyOf(passwords);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void refuse(HttpExchange exchange) throws IOException {
        String sent = exchange.getRequestHeaders().getFirst("Authorization");
        if (sent != null) {
            passwords.add(new String(Base64.getDecoder().decode(sent.replace("Basic ", "")), StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"x\"");
        exchange.sendResponseHeaders(401, -1);
        exchange.close();
    }
}
