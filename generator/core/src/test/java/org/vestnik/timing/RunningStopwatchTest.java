package org.vestnik.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vestnik.timing.Timings.Asked;

class RunningStopwatchTest {

    private final AtomicLong wall = new AtomicLong(500);
    private final ThreadLocal<Long> thread = ThreadLocal.withInitial(() -> 0L);
    private final AtomicLong process = new AtomicLong(700);
    private final AtomicLong compiler = new AtomicLong(30);
    private final RunningStopwatch stopwatch =
            new RunningStopwatch(new Meter(wall::get, thread::get, process::get, compiler::get, () -> 4));

    @Test
    void workInsideOfOtherWorkCountsAsItselfAlone() {
        stopwatch.timed(Work.RENDER, this::render).run();

        assertThat(work(Work.RENDER)).isEqualTo(new Span(160, 10 + 20 + 40));
        assertThat(work(Work.MARKDOWN)).isEqualTo(new Span(90, 80));
        assertThat(work(Work.WRITE)).isEqualTo(new Span(0, 0));
    }

    @Test
    void workOfTwoThreadsIsAddedUpButItsTimeOnTheWallIsNot() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        stopwatch.time(Work.RENDER, () -> {
            use(10, 10);
            return other.submit(stopwatch.timed(Work.RENDER, () -> use(50, 7))).get();
        });
        other.shutdown();

        assertThat(work(Work.RENDER)).isEqualTo(new Span(60, 17));
    }

    @Test
    void workThatFailsIsTimedToo() {
        assertThatThrownBy(() -> stopwatch.time(Work.WRITE, () -> {
                    use(5, 3);
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class);
        use(100, 100);

        assertThat(work(Work.WRITE)).isEqualTo(new Span(5, 3));
    }

    @Test
    void whatNoWorkAccountsForIsTheJvms() {
        process.addAndGet(1_000);
        compiler.addAndGet(12);
        stopwatch.timed(Work.PLAN, () -> use(40, 300)).run();
        Timings timings = stopwatch.timings();

        assertThat(timings.before()).isEqualTo(new Span(500, 700));
        assertThat(timings.total()).isEqualTo(new Span(540, 1_700));
        assertThat(timings.jvmCpuNanos()).isEqualTo(700);
        assertThat(timings.compilerWallNanos()).isEqualTo(12);
        assertThat(timings.collectorWallNanos()).isZero();
    }

    @Test
    void countsAndWhatWasKnownAreAddedUp() {
        stopwatch.count(Count.FILES, 2);
        stopwatch.count(Count.FILES, 3);
        stopwatch.asked(Kept.BODIES, true);
        stopwatch.asked(Kept.BODIES, false);
        stopwatch.asked(Kept.BODIES, true);
        Timings timings = stopwatch.timings();

        assertThat(timings.counts()).containsEntry(Count.FILES, 5L).containsEntry(Count.PAGES, 0L);
        assertThat(timings.kept()).containsEntry(Kept.BODIES, new Asked(2, 1));
    }

    /** The JVM's own clocks; what they say is anybody's guess. */
    @Test
    void theClocksOfThisJvmRunForward() {
        Meter meter = Meter.ofThisJvm();
        long before = meter.wall().getAsLong();

        assertThat(before).isPositive();
        assertThat(meter.wall().getAsLong()).isGreaterThanOrEqualTo(before);
        assertThat(meter.threadCpu().getAsLong()).isPositive();
        assertThat(meter.processCpu().getAsLong()).isPositive();
        assertThat(meter.collector().getAsLong()).isNotNegative();
    }

    private void render() {
        use(20, 10);
        stopwatch.timed(Work.MARKDOWN, () -> use(90, 80)).run();
        use(10, 20);
        use(40, 40);
    }

    private void use(long onTheWall, long ofThisThread) {
        wall.addAndGet(onTheWall);
        thread.set(thread.get() + ofThisThread);
    }

    private Span work(Work work) {
        return stopwatch.timings().work().get(work);
    }
}
