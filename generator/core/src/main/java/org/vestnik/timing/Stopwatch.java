package org.vestnik.timing;

/** Is told what a build works at: from any thread, and also while other work waits for it. */
public interface Stopwatch {

    /** For a build that nobody times. */
    Stopwatch OFF = new Stopwatch() {
        @Override
        public <T, E extends Exception> T time(Work work, Piece<T, E> piece) throws E {
            return piece.done();
        }

        @Override
        public void count(Count what, long more) {}

        @Override
        public void asked(Kept what, boolean known) {}
    };

    /** A piece of work. */
    @FunctionalInterface
    interface Piece<T, E extends Exception> {
        T done() throws E;
    }

    /** Does a piece of work on this thread. The CPU time of what is timed inside it counts as that alone. */
    <T, E extends Exception> T time(Work work, Piece<T, E> piece) throws E;

    /** There are so many more. */
    void count(Count what, long more);

    /** Something was asked for that is kept. */
    void asked(Kept what, boolean known);

    /** The same work, but timed. */
    default Runnable timed(Work work, Runnable piece) {
        return () -> time(work, () -> {
            piece.run();
            return work;
        });
    }
}
