package org.vestnik.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The open streams of server-sent events. A browser that takes no more is let go; it asks again by itself. */
final class EventStreams {

    /** Each page in sight holds one. */
    private static final int MOST = 64;

    private final Deque<SocketChannel> open = new ArrayDeque<>();

    /** @param first what it must know at once; asked so that nothing that is told meanwhile is missed */
    synchronized void add(SocketChannel channel, Supplier<String> first) throws IOException {
        channel.configureBlocking(false);
        if (open.size() == MOST) {
            close(open.removeFirst());
        }
        open.add(channel);
        if (!send(channel, event(first.get()))) {
            open.remove(channel);
        }
    }

    /**
     * @param data without line breaks
     * @return whether anybody hears it
     */
    synchronized boolean tell(String data) {
        open.removeIf(channel -> !send(channel, event(data)));
        return !open.isEmpty();
    }

    /** Finds those that are gone. */
    synchronized void beat() {
        open.removeIf(channel -> !isThere(channel) || !send(channel, ":\n\n"));
    }

    synchronized void close() {
        open.forEach(EventStreams::close);
        open.clear();
    }

    private static String event(String data) {
        return "data: " + data + "\n\n";
    }

    private static boolean isThere(SocketChannel channel) {
        try {
            if (channel.read(ByteBuffer.allocate(64)) >= 0) {
                return true;
            }
        } catch (IOException e) {
            // gone
        }
        close(channel);
        return false;
    }

    /** Whether all of it could be sent, at once. */
    private static boolean send(SocketChannel channel, String text) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        try {
            channel.write(bytes);
            if (!bytes.hasRemaining()) {
                return true;
            }
        } catch (IOException e) {
            // gone
        }
        close(channel);
        return false;
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // closed all the same
        }
    }
}
