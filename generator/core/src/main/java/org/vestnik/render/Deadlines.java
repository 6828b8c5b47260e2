package org.vestnik.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Interrupts a thread that draws one page for too long. One watching thread serves all. */
final class Deadlines implements AutoCloseable {

    /** For one page. */
    static final int SECONDS = 10;

    private final Map<Thread, Long> started = new ConcurrentHashMap<>();
    private final Thread watch = new Thread(this::watch, "vestnik-deadlines");

    Deadlines() {
        watch.setDaemon(true);
        watch.start();
    }

    Running start() {
        Thread thread = Thread.currentThread();
        started.put(thread, System.nanoTime());
        return () -> {
            started.remove(thread);
            Thread.interrupted();
        };
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(500);
                long now = System.nanoTime();
                started.forEach((thread, since) -> {
                    if (now - since > SECONDS * 1_000_000_000L) {
                        thread.interrupt();
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One page being drawn. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }
}
