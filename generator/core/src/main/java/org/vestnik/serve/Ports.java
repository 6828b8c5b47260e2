package org.vestnik.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.UsageException;
import org.vestnik.problem.ProblemCode;

/**
 * Where a preview listens: on this machine alone.
 *
 * @param first 0 for whichever is free
 * @param tries how many ports are tried, counted upwards
 */
public record Ports(int first, int tries) {

    /** Registered for nobody (IANA), and easy to type. */
    static final int USUAL = 8420;

    private static final int USUAL_TRIES = 20;
    private static final int HIGHEST = 65_535;

    private static final byte[] V4 = {127, 0, 0, 1};
    private static final byte[] V6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    /**
     * @param asked as it was typed; empty: the usual one or, if it is taken, the next that is free
     * @throws UsageException if it is no port
     */
    public static Ports of(Optional<String> asked) throws UsageException {
        if (asked.isEmpty()) {
            return new Ports(USUAL, USUAL_TRIES);
        }
        String text = asked.get();
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > HIGHEST) {
            throw new UsageException(ProblemCode.PORT_BAD, text);
        }
        return new Ports(Integer.parseInt(text), 1);
    }

    /** One port, on one or both of the addresses. */
    record Bound(int port, List<ServerSocketChannel> channels) implements AutoCloseable {
        @Override
        public void close() {
            for (ServerSocketChannel channel : channels) {
                try {
                    channel.close();
                } catch (IOException e) {
                    // closed all the same
                }
            }
        }
    }

    /** @throws UsageException if none of them is free */
    Bound bind() throws UsageException {
        for (int port = first; port < first + tries && port <= HIGHEST; port++) {
            List<ServerSocketChannel> channels = new ArrayList<>();
            try {
                channels.add(bind(StandardProtocolFamily.INET, V4, port));
                int bound = channels.get(0).socket().getLocalPort();
                bindSecond(bound).ifPresent(channels::add);
                return new Bound(bound, channels);
            } catch (IOException e) {
                new Bound(port, channels).close();
            }
        }
        throw new UsageException(ProblemCode.PORT_TAKEN, Integer.toString(first));
    }

    /** Empty where there is no IPv6. */
    private static Optional<ServerSocketChannel> bindSecond(int port) throws IOException {
        try {
            return Optional.of(bind(StandardProtocolFamily.INET6, V6, port));
        } catch (BindException e) {
            if (hasSecond()) {
                throw e;
            }
        } catch (UnsupportedOperationException | IOException e) {
            // the system has none
        }
        return Optional.empty();
    }

    private static boolean hasSecond() {
        try (ServerSocketChannel any = bind(StandardProtocolFamily.INET6, V6, 0)) {
            return any.isOpen();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocketChannel bind(StandardProtocolFamily family, byte[] address, int port)
            throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(family);
        try {
            return channel.bind(new InetSocketAddress(loopback(address), port));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static InetAddress loopback(byte[] address) throws UnknownHostException {
        return InetAddress.getByAddress(address);
    }
}
