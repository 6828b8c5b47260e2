package org.vestnik.timing;

import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The clocks of a JVM, in nanoseconds; one that it does not have stands still.
 *
 * @param wall since the JVM was started
 * @param threadCpu of the thread that asks
 * @param processCpu of all threads, the JVM's own included
 * @param compiler how long the JVM's compiler was busy so far
 * @param collector how long the JVM's collector was busy so far
 */
public record Meter(
        LongSupplier wall,
        LongSupplier threadCpu,
        LongSupplier processCpu,
        LongSupplier compiler,
        LongSupplier collector) {

    private static final LongSupplier NONE = () -> 0;

    /** The clocks of this JVM. */
    public static Meter ofThisJvm() {
        long started =
                System.nanoTime() - nanos(ManagementFactory.getRuntimeMXBean().getUptime());
        return new Meter(() -> System.nanoTime() - started, threadClock(), processClock(), compilerClock(), () -> {
            List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
            return nanos(collectors.stream()
                    .mapToLong(collector -> Math.max(0, collector.getCollectionTime()))
                    .sum());
        });
    }

    private static LongSupplier threadClock() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads::getCurrentThreadCpuTime : NONE;
    }

    private static LongSupplier processClock() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? () -> Math.max(0, system.getProcessCpuTime())
                : NONE;
    }

    /** A JVM that only interprets has no compiler, and then no bean. */
    private static LongSupplier compilerClock() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? () -> nanos(compiler.getTotalCompilationTime())
                : NONE;
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
