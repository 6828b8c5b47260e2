package org.vestnik.timing;

/** The time of one kind of work, of all threads. */
final class Tally {

    private int threads;
    private long entered;
    private long wall;
    private long cpu;

    /** A thread begins, at this instant of the wall clock. */
    synchronized void enter(long now) {
        if (threads++ == 0) {
            entered = now;
        }
    }

    /** A thread ends; it may have begun several times. */
    synchronized void leave(long now) {
        if (--threads == 0) {
            wall += now - entered;
        }
    }

    synchronized void charge(long cpuNanos) {
        cpu += cpuNanos;
    }

    synchronized Span span() {
        return new Span(wall, cpu);
    }
}
