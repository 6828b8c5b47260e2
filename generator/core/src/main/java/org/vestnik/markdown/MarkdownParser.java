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
import java.util.concurrent.TimeoutException;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.risk.Domains;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;

/**
 * Parses Markdown on threads of its own with a large stack and a deadline, because flexmark overflows on deep nesting
 * and goes quadratic on hostile text. Safe for several threads: each waits for its own parse.
 */
public final class MarkdownParser implements AutoCloseable {

    /** In bytes; even ordinary articles can need more than a thread's default. */
    private static final long STACK = 64L * 1024 * 1024;

    private static final Body EMPTY =
            new Body(Fragment.EMPTY, List.of(), Fragment.EMPTY, List.of(), Set.of(), "", 0, "");

    private final Limits limits;
    private final Domains unlinked;
    private final Stopwatch stopwatch;

    /** Those that wait for their next text: at most as many as threads. */
    private final Queue<Flexmark> idle = new ConcurrentLinkedQueue<>();

    /** As many threads as callers. One whose parse can't be stopped is replaced, and does not keep the JVM alive. */
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "markdown", STACK);
        thread.setDaemon(true);
        return thread;
    });

    public MarkdownParser(Limits limits, Stopwatch stopwatch) {
        this(limits, Domains.NONE, stopwatch);
    }

    /** @param unlinked domains that no page may link to */
    public MarkdownParser(Limits limits, Domains unlinked, Stopwatch stopwatch) {
        this.limits = limits;
        this.unlinked = unlinked;
        this.stopwatch = stopwatch;
    }

    /** The body of this text. What could not be parsed is a problem, and the body is then empty. */
    public Body parse(MarkdownText markdown, Problems problems) {
        if (isTooLarge(markdown.text())) {
            String limit = Integer.toString(limits.articleBytes() / 1024);
            return failed(markdown, 0, problems, ProblemCode.MARKDOWN_TOO_LARGE, limit);
        }
        OptionalInt tooDeep = NestingScan.tooDeep(markdown.text(), limits.nesting());
        if (tooDeep.isPresent()) {
            return tooDeep(markdown, tooDeep.getAsInt(), problems);
        }
        Source source = new Source(markdown);
        try {
            Written written = new CpuDeadline(limits.parseSeconds())
                    .run(workers, () -> stopwatch.time(Work.MARKDOWN, () -> write(source)));
            problems.addAll(written.problems());
            return written.body();
        } catch (TimeoutException e) {
            source.stoppable().stop();
            String seconds = Integer.toString(limits.parseSeconds());
            return failed(markdown, 0, problems, ProblemCode.MARKDOWN_TOO_SLOW, seconds);
        } catch (ExecutionException e) {
            return failed(markdown, e.getCause(), problems);
        } catch (InterruptedException e) {
            source.stoppable().stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing " + markdown.file(), e);
        }
    }

    /** Lets the threads end. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private record Written(Body body, List<Problem> problems) {}

    private Written write(Source source) {
        Draft draft = new Draft(source, limits.nesting(), unlinked);
        SourceScan.report(draft);
        Flexmark waiting = idle.poll();
        Flexmark flexmark = waiting == null ? new Flexmark() : waiting;
        Document document = flexmark.parse(source.stoppable());
        idle.add(flexmark);
        Body body = new BodyWriter(draft).write(document);
        return new Written(body, draft.problems());
    }

    private boolean isTooLarge(String text) {
        return text.length() > limits.articleBytes() / 3
                && text.getBytes(StandardCharsets.UTF_8).length > limits.articleBytes();
    }

    private Body failed(MarkdownText markdown, Throwable cause, Problems problems) {
        if (cause instanceof TooDeepException deep) {
            return tooDeep(markdown, deep.offset(), problems);
        }
        if (cause instanceof RuntimeException || cause instanceof StackOverflowError) {
            String name = cause.getClass().getSimpleName();
            return failed(markdown, 0, problems, ProblemCode.MARKDOWN_UNREADABLE, name);
        }
        throw new IllegalStateException("parsing " + markdown.file(), cause);
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
