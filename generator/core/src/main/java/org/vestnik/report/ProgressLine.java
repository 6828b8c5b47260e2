package org.vestnik.report;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.vestnik.Progress;
import org.vestnik.problem.MessageCatalog;

/** One line of a terminal that says how far a build is, once the build takes long enough for anybody to ask. */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long BETWEEN = 200_000_000L;
    private static final String ERASE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final MessageCatalog messages;
    private final LongSupplier nanos;
    private long nextShown;
    private boolean shown;

    /** @param nanos a clock that only ever runs forward, such as {@code System::nanoTime} */
    public ProgressLine(PrintWriter terminal, MessageCatalog messages, LongSupplier nanos) {
        this.terminal = terminal;
        this.messages = messages;
        this.nanos = nanos;
        this.nextShown = nanos.getAsLong() + PATIENCE;
    }

    /**
     * What the work comes to, which is watched unless nobody sees the terminal.
     *
     * @param nanos a clock that only ever runs forward, such as {@code System::nanoTime}
     */
    public static <R> R around(
            ReportStyle style,
            PrintWriter terminal,
            MessageCatalog messages,
            LongSupplier nanos,
            Function<Progress, R> work) {
        if (style == ReportStyle.PLAIN) {
            return work.apply(Progress.UNWATCHED);
        }
        try (ProgressLine line = new ProgressLine(terminal, messages, nanos)) {
            return work.apply(line);
        }
    }

    @Override
    public synchronized void at(Stage stage, int done, int all) {
        long now = nanos.getAsLong();
        if (now - nextShown >= 0) {
            terminal.print(ERASE + words(stage, done, all));
            terminal.flush();
            shown = true;
            nextShown = now + BETWEEN;
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.print(ERASE);
            terminal.flush();
            shown = false;
        }
    }

    private String words(Stage stage, int done, int all) {
        return switch (stage) {
            case READ -> messages.word("stage-read");
            case RENDER -> messages.word("stage-render", Integer.toString(done), Integer.toString(all));
            case WRITE -> messages.word("stage-write");
        };
    }
}
