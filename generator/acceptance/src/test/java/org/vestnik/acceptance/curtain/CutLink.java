package org.vestnik.acceptance.curtain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A relay on the loopback that lets through of each connection what comes from the server until it has carried 16,384 bytes or 14
 * packets, and then ends it: a provider would let it hang. The handshake of TLS, which this link has not, counts as if it had
 * taken place: with two short certificates it was measured at about 3,000 bytes in 3 packets. No other machine is needed, and no
 * right of an administrator.
 */
public final class CutLink implements AutoCloseable {

    public static final int BYTES = 16_384;
    public static final int PACKETS = 14;

    /** What a packet of Ethernet carries of a TCP connection. */
    private static final int SEGMENT = 1_460;

    private static final int HANDSHAKE_BYTES = 3_000;
    private static final int HANDSHAKE_PACKETS = 3;

    private final ServerSocket door;
    private final int server;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private CutLink(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** A link to a server on this machine. */
    public static CutLink to(URI server) throws IOException {
        return new CutLink(server.getPort());
    }

    /**
     * What one connection has carried from the server, the handshake included.
     *
     * @param cut whether it was ended
     */
    public record Carried(int bytes, int packets, boolean cut) {}

    private static final class Connection {
        private final AtomicInteger bytes = new AtomicInteger(HANDSHAKE_BYTES);
        private final AtomicInteger packets = new AtomicInteger(HANDSHAKE_PACKETS);
        private volatile boolean cut;

        /** Whether so many bytes more may pass. */
        boolean carry(int count) {
            int sent = bytes.addAndGet(count);
            cut |= sent > BYTES || packets.addAndGet((count + SEGMENT - 1) / SEGMENT) > PACKETS;
            return !cut;
        }
    }

    /** Where the server seems to be; ends in {@code /}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
    }

    /** The connections that have carried anything, in the order in which they were opened. */
    public List<Carried> carried() {
        return connections.stream()
                .map(c -> new Carried(c.bytes.get(), c.packets.get(), c.cut))
                .filter(c -> c.bytes() > HANDSHAKE_BYTES)
                .toList();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket reader = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                Connection connection = new Connection();
                connections.add(connection);
                threads.execute(() -> relay(reader, there, new Connection[0]));
                threads.execute(() -> relay(there, reader, connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** @param counted none in the direction that nobody cuts */
    private static void relay(Socket from, Socket to, Connection... counted) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[SEGMENT];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (counted.length > 0 && !counted[0].carry(count)) {
                    return;
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException ended) {
            // Either side may hang up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
