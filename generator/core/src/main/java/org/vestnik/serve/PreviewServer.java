package org.vestnik.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.vestnik.UsageException;

/**
 * HTTP/1.1 on the two loopback addresses, one request a connection. The JDK's own server is not used: how long it waits for a
 * slow client, and whether it sends without delay, can be set for the whole process alone; and it repairs requests that are
 * to be refused.
 */
final class PreviewServer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;
    private static final int HEAD_MILLIS = 5_000;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long BEAT_SECONDS = 5;
    private static final int LEFT_OVER = 64 * 1024;

    private final Ports.Bound bound;
    private final RequestRules rules;
    private final PreviewAnswers answers;
    private final EventStreams streams;
    private final Map<SocketChannel, Long> busy = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            0, MOST_AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), PreviewServer::thread);
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(PreviewServer::thread);

    private PreviewServer(Ports.Bound bound, PreviewAnswers answers, EventStreams streams) {
        this.bound = bound;
        this.rules = RequestRules.atPort(bound.port());
        this.answers = answers;
        this.streams = streams;
    }

    /** @throws UsageException if the port that was asked for is taken */
    static PreviewServer start(Ports ports, PreviewAnswers answers, EventStreams streams) throws UsageException {
        PreviewServer server = new PreviewServer(ports.bind(), answers, streams);
        server.bound
                .channels()
                .forEach(channel -> thread(() -> server.accept(channel)).start());
        server.heart.scheduleAtFixedRate(server::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        return server;
    }

    /** The site's front page. */
    URI address() {
        return URI.create("http://127.0.0.1:" + bound.port() + "/");
    }

    @Override
    public void close() {
        bound.close();
        heart.shutdownNow();
        workers.shutdownNow();
        streams.close();
        busy.keySet().forEach(PreviewServer::close);
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                busy.put(client, System.nanoTime());
                try {
                    workers.execute(() -> serve(client));
                } catch (RejectedExecutionException e) {
                    busy.remove(client);
                    close(client);
                }
            } catch (IOException e) {
                // closed, which ends this; or out of file handles, which passes
            }
        }
    }

    private void serve(SocketChannel client) {
        boolean stays = false;
        try {
            client.setOption(StandardSocketOptions.TCP_NODELAY, true);
            stays = answer(client);
        } catch (IOException e) {
            // the browser has gone
        } finally {
            busy.remove(client);
            if (!stays) {
                close(client);
            }
        }
    }

    /** Whether the connection stays open, as a stream of events. */
    private boolean answer(SocketChannel client) throws IOException {
        boolean withBody = true;
        Response response;
        client.socket().setSoTimeout(HEAD_MILLIS);
        try {
            Request request = Request.read(client.socket().getInputStream());
            withBody = !request.method().equals("HEAD");
            response = answers.answer(rules.path(request));
        } catch (Refusal e) {
            response = Response.refused(e.status());
        } catch (RuntimeException | StackOverflowError bug) {
            write(client, Response.refused(500).bytes(withBody));
            throw bug;
        }
        write(client, response.bytes(withBody));
        if (response.isStream() && withBody) {
            streams.add(client, answers::event);
            return true;
        }
        finish(client);
        return false;
    }

    private static void write(SocketChannel client, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }

    /** What was sent and not read would make the system throw the answer away before it is seen. */
    private static void finish(SocketChannel client) throws IOException {
        client.shutdownOutput();
        client.socket().setSoTimeout(200);
        InputStream in = client.socket().getInputStream();
        byte[] ignored = new byte[4096];
        int left = LEFT_OVER;
        for (int got = 0; got >= 0 && left > 0; left -= got) {
            got = in.read(ignored);
        }
    }

    private void beat() {
        long now = System.nanoTime();
        busy.forEach((client, since) -> {
            if (now - since > LONGEST_NANOS) {
                close(client);
            }
        });
        streams.beat();
    }

    private static void close(SocketChannel client) {
        try {
            client.close();
        } catch (IOException e) {
            // closed all the same
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }
}
