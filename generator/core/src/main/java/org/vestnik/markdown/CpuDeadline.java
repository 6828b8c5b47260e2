package org.vestnik.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Waits for work on another thread until that has used so many seconds of a processor: the clock on the wall would blame a text for
 * a crowded machine. It is looked at a fifth of the time at once; the first fifth counts whole, so that the JVM's bookkeeping need
 * not be asked for the many texts that take less.
 */
record CpuDeadline(int seconds) {

    private static final int LOOKS = 5;

    /** So many deadlines on the wall are the end, however little the thread was let work. */
    private static final int MOST = 12;

    private static final long NOT_BEGUN = -1;

    /** @throws TimeoutException if the time is used up; the work may still go on */
    <T> T run(ExecutorService workers, Callable<T> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        AtomicLong thread = new AtomicLong(NOT_BEGUN);
        Future<T> future = workers.submit(() -> {
            thread.set(Thread.currentThread().getId());
            return work.call();
        });
        long look = TimeUnit.SECONDS.toNanos(seconds) / LOOKS;
        long atFirst = 0;
        for (int looks = 1; ; looks++) {
            try {
                return future.get(look, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                long used = used(thread.get(), looks * look);
                atFirst = looks == 1 ? used : atFirst;
                boolean usedUp = look + used - atFirst >= LOOKS * look;
                if (usedUp || looks == MOST * LOOKS) {
                    throw e;
                }
            }
        }
    }

    /** By a thread, in nanoseconds; the time on the wall where the JVM can't tell. */
    private static long used(long thread, long wall) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (thread == NOT_BEGUN) {
            return 0;
        }
        long used = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread) : -1;
        return used < 0 ? wall : used;
    }
}
