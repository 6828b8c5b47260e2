package org.vestnik.render;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Interrupts a thread that draws one page for too long. One watching thread serves all. */
final class Deadlines implements AutoCloseable {

    private final Duration limit;
    private final Map<Thread, Long> started = new ConcurrentHashMap<>();
    private final Thread watch = new Thread(this::watch, "vestnik-deadlines");

    /** @param limit for one page; it is held to about half a second */
    Deadlines(Duration limit) {
        this.limit = limit;
        watch.setDaemon(true);
        watch.start();
    }

    Running start() {
        Thread thread = Thread.currentThread();
        started.put(thread, System.nanoTime());
        long since = System.nanoTime();
        return new Running() {
            @Override
            public boolean isOver() {
                return System.nanoTime() - since > limit.toNanos();
            }

            @Override
            public void close() {
                started.remove(thread);
                Thread.interrupted();
            }
        };
    }

    Duration limit() {
        return limit;
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(500);
                started.keySet().forEach(this::interruptIfOver);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** While its entry is held, so that the thread can't have gone on to its next page. */
    private void interruptIfOver(Thread drawing) {
        started.computeIfPresent(drawing, (thread, since) -> {
            if (System.nanoTime() - since > limit.toNanos()) {
                thread.interrupt();
            }
            return since;
        });
    }

    /** One page being drawn. */
    interface Running extends AutoCloseable {

        /** Whether it took longer than it may. */
        boolean isOver();

        @Override
        void close();
    }
}
