package org.vestnik.timing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.vestnik.timing.Timings.Asked;

/** Times one build, from the moment it is made until its {@link #timings} are asked for. Safe for several threads. */
public final class RunningStopwatch implements Stopwatch {

    private final Meter meter;
    private final Span before;
    private final long compilerBefore;
    private final long collectorBefore;
    private final Map<Work, Tally> tallies = new EnumMap<>(Work.class);
    private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
    private final Map<Kept, LongAdder> known = new EnumMap<>(Kept.class);
    private final Map<Kept, LongAdder> made = new EnumMap<>(Kept.class);
    private final ThreadLocal<Laps> laps = ThreadLocal.withInitial(Laps::new);

    public RunningStopwatch(Meter meter) {
        this.meter = meter;
        this.before = soFar();
        this.compilerBefore = meter.compiler().getAsLong();
        this.collectorBefore = meter.collector().getAsLong();
        for (Work work : Work.values()) {
            tallies.put(work, new Tally());
        }
        for (Count what : Count.values()) {
            counts.put(what, new LongAdder());
        }
        for (Kept what : Kept.values()) {
            known.put(what, new LongAdder());
            made.put(what, new LongAdder());
        }
    }

    @Override
    public <T, E extends Exception> T time(Work work, Piece<T, E> piece) throws E {
        Laps own = laps.get();
        own.begin(work);
        try {
            return piece.done();
        } finally {
            own.end(work);
        }
    }

    @Override
    public void count(Count what, long more) {
        counts.get(what).add(more);
    }

    @Override
    public void asked(Kept what, boolean isKnown) {
        (isKnown ? known : made).get(what).increment();
    }

    /** What was measured until now; ask when no thread works any more. */
    public Timings timings() {
        Span total = soFar();
        Map<Work, Span> work = new EnumMap<>(Work.class);
        tallies.forEach((kind, tally) -> work.put(kind, tally.span()));
        long named = work.values().stream().mapToLong(Span::cpuNanos).sum();
        Map<Count, Long> counted = new EnumMap<>(Count.class);
        counts.forEach((what, sum) -> counted.put(what, sum.sum()));
        Map<Kept, Asked> asked = new EnumMap<>(Kept.class);
        known.forEach((what, times) ->
                asked.put(what, new Asked(times.sum(), made.get(what).sum())));
        return new Timings(
                before,
                work,
                Math.max(0, total.cpuNanos() - before.cpuNanos() - named),
                meter.compiler().getAsLong() - compilerBefore,
                meter.collector().getAsLong() - collectorBefore,
                total,
                counted,
                asked);
    }

    private Span soFar() {
        return new Span(meter.wall().getAsLong(), meter.processCpu().getAsLong());
    }

    /** What one thread is at, the innermost piece of work on top. */
    private final class Laps {

        private final Deque<Work> open = new ArrayDeque<>();
        private long since;

        void begin(Work work) {
            charge();
            open.push(work);
            tallies.get(work).enter(meter.wall().getAsLong());
        }

        void end(Work work) {
            charge();
            open.pop();
            tallies.get(work).leave(meter.wall().getAsLong());
        }

        /** The CPU time since the last change is that of the work on top. */
        private void charge() {
            long now = meter.threadCpu().getAsLong();
            if (!open.isEmpty()) {
                tallies.get(open.peek()).charge(now - since);
            }
            since = now;
        }
    }
}
