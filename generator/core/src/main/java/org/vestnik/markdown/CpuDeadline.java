package org.vestnik.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Takes a text away from the thread that has read it for so many seconds of a processor: the clock on the wall would blame a text for
 * a crowded machine. One thread watches all readers and looks at each five times in that time, so that one may get up to two fifths more.
 */
final class CpuDeadline implements AutoCloseable {

    private static final int LOOKS = 5;

    /** So many deadlines on the wall are the end, however little the thread was let work. */
    private static final int MOST = 12;

    private final long look;
    private final Map<Thread, Reading> readings = new ConcurrentHashMap<>();
    private final Thread watch = new Thread(this::watch, "markdown-deadline");

    CpuDeadline(int seconds) {
        this.look = TimeUnit.SECONDS.toNanos(seconds) / LOOKS;
        watch.setDaemon(true);
        watch.start();
    }

    /** A text being read. Only the watching thread counts. */
    private static final class Reading {

        private final StoppableText text;
        private int looks;
        private long atFirst;

        Reading(StoppableText text) {
            this.text = text;
        }
    }

    /** Does work on this thread that reads the text and nothing else for long. When its time is used up, reading throws. */
    <T> T over(StoppableText text, Supplier<T> work) {
        Thread reader = Thread.currentThread();
        readings.put(reader, new Reading(text));
        try {
            return work.get();
        } finally {
            readings.remove(reader);
        }
    }

    /** The time between two looks at a reader, in nanoseconds. */
    long look() {
        return look;
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(look);
                readings.forEach(this::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Thread reader, Reading reading) {
        reading.looks++;
        long used = used(reader, reading.looks * look);
        reading.atFirst = reading.looks == 1 ? used : reading.atFirst;
        if (used - reading.atFirst >= LOOKS * look || reading.looks >= MOST * LOOKS) {
            reading.text.stop();
        }
    }

    /** By a thread, in nanoseconds; the time on the wall where the JVM can't tell. */
    private static long used(Thread thread, long wall) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long used = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : -1;
        return used < 0 ? wall : used;
    }
}
