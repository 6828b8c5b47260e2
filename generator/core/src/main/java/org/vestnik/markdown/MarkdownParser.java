package org.vestnik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.risk.Domains;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;

/**
 * Parses Markdown on threads with a large stack, within a deadline, because flexmark overflows on deep nesting and goes
 * quadratic on hostile text. Safe for several threads.
 */
public final class MarkdownParser implements AutoCloseable {

    /** In bytes; even ordinary articles can need more than a thread's default. */
    private static final long STACK = 64L * 1024 * 1024;

    /**
     * In characters. Whatever reads a text stops when that is taken away, and of so short a text nothing is made that takes long without
     * reading: the worst of many took 2 s. A longer one is read by a thread that can be abandoned.
     */
    private static final int SHORT = 16 * 1024;

    private static final Body EMPTY =
            new Body(Fragment.EMPTY, List.of(), Fragment.EMPTY, List.of(), Set.of(), "", 0, "");

    private final Limits limits;
    private final Domains unlinked;
    private final Stopwatch stopwatch;
    private final CpuDeadline deadline;

    /** Those that wait for their next text: at most as many as threads. */
    private final Queue<Flexmark> idle = new ConcurrentLinkedQueue<>();

    /** For callers without a large stack, and for long texts. One whose parse can't be stopped is replaced, and keeps no JVM alive. */
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> new Roomy(work, "markdown"));

    public MarkdownParser(Limits limits, Stopwatch stopwatch) {
        this(limits, Domains.NONE, stopwatch);
    }

    /** @param unlinked domains that no page may link to */
    public MarkdownParser(Limits limits, Domains unlinked, Stopwatch stopwatch) {
        this.limits = limits;
        this.unlinked = unlinked;
        this.stopwatch = stopwatch;
        this.deadline = new CpuDeadline(limits.parseSeconds());
    }

    /** A thread with a large stack. */
    private static final class Roomy extends Thread {
        Roomy(Runnable work, String name) {
            super(null, work, name, STACK);
            setDaemon(true);
        }
    }

    /** A thread that reads most texts itself in {@link #parse}, instead of handing them on. It keeps no JVM alive. */
    public static Thread thread(Runnable work, String name) {
        return new Roomy(work, name);
    }

    /** The body of this text. What could not be parsed is a problem, and the body is then empty. */
    public Body parse(MarkdownText markdown, Problems problems) {
        if (isTooLarge(markdown.text())) {
            String limit = Integer.toString(limits.articleBytes() / 1024);
            return failed(markdown, 0, problems, ProblemCode.MARKDOWN_TOO_LARGE, limit);
        }
        Source source = new Source(markdown);
        OptionalInt tooDeep = NestingScan.tooDeep(source.text(), limits.nesting());
        if (tooDeep.isPresent()) {
            return tooDeep(markdown, tooDeep.getAsInt(), problems);
        }
        boolean here =
                Thread.currentThread() instanceof Roomy && markdown.text().length() <= SHORT;
        try {
            Written written = here ? read(source) : readElsewhere(source);
            problems.addAll(written.problems());
            return written.body();
        } catch (InterruptedException e) {
            source.stoppable().stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing " + markdown.file(), e);
        } catch (StoppableText.StoppedException e) {
            String seconds = Integer.toString(limits.parseSeconds());
            return failed(markdown, 0, problems, ProblemCode.MARKDOWN_TOO_SLOW, seconds);
        } catch (TooDeepException e) {
            return tooDeep(markdown, e.offset(), problems);
        } catch (RuntimeException | StackOverflowError e) {
            String name = e.getClass().getSimpleName();
            return failed(markdown, 0, problems, ProblemCode.MARKDOWN_UNREADABLE, name);
        } catch (Error e) {
            throw new IllegalStateException("parsing " + markdown.file(), e);
        }
    }

    /** Lets the threads end. */
    @Override
    public void close() {
        workers.shutdownNow();
        deadline.close();
    }

    private record Written(Body body, List<Problem> problems) {}

    private Written read(Source source) {
        return deadline.over(source.stoppable(), () -> stopwatch.time(Work.MARKDOWN, () -> write(source)));
    }

    /** Waits for a thread of our own; one that goes on without the text is left to itself. */
    private Written readElsewhere(Source source) throws InterruptedException {
        Future<Written> reading = workers.submit(() -> read(source));
        for (boolean stopped = false; ; stopped = source.stoppable().isStopped()) {
            try {
                return reading.get(deadline.look(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (stopped) {
                    throw new StoppableText.StoppedException();
                }
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            }
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private Written write(Source source) {
        Draft draft = new Draft(source, limits.nesting(), unlinked);
        SourceScan.report(draft);
        Flexmark waiting = idle.poll();
        Flexmark flexmark = waiting == null ? new Flexmark() : waiting;
        Document document = flexmark.parse(source.stoppable());
        idle.add(flexmark);
        ForeignMarkup.report(draft, document);
        VisibleComments.report(draft, document);
        StraySigns.report(draft, document);
        IdleDefinitions.report(draft, document);
        MistakenBlocks.report(draft, document);
        Body body = new BodyWriter(draft).write(document);
        return new Written(body, draft.problems());
    }

    private boolean isTooLarge(String text) {
        return text.length() > limits.articleBytes() / 3
                && text.getBytes(StandardCharsets.UTF_8).length > limits.articleBytes();
    }

    private Body tooDeep(MarkdownText markdown, int offset, Problems problems) {
        String limit = Integer.toString(limits.nesting());
        return failed(markdown, offset, problems, ProblemCode.MARKDOWN_TOO_DEEP, limit);
    }

    private static Body failed(
            MarkdownText markdown, int offset, Problems problems, ProblemCode code, String... details) {
        problems.add(new Source(markdown).at(offset), code, details);
        return EMPTY;
    }
}
