package org.vestnik.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/**
 * A bulletin as its editor sees it while he writes: built at each save into a folder of its own, served on this machine
 * alone, reloaded in the browser.
 */
public final class Preview implements AutoCloseable {

    /** How long a build waits for another one of the same folder: two previews of one bulletin see the same save. */
    private static final int MOST_WAITS = 20;

    private static final long WAIT_MILLIS = 250;
    private static final long LAST_BUILD_SECONDS = 20;

    /** In which a browser loads and draws a page, before a build takes all processors. */
    private static final long BROWSER_MILLIS = 150;

    private final PreviewRequest request;
    private final PreviewListener listener;
    private final Builder builder;
    private final EventStreams streams = new EventStreams();
    private final CountDownLatch ended = new CountDownLatch(1);
    private PreviewAnswers answers;
    private PreviewServer server;
    private volatile PreviewState state = PreviewState.AT_FIRST;
    private volatile Optional<SourceWatch> watch = Optional.empty();
    private volatile boolean closed;

    private Preview(PreviewRequest request, PreviewListener listener, Builder builder) {
        this.request = request;
        this.listener = listener;
        this.builder = builder;
    }

    /**
     * Begins to listen; {@link #run} builds.
     *
     * @throws UsageException if the port is taken
     */
    public static Preview open(PreviewRequest request, PreviewListener listener) throws UsageException {
        return open(request, listener, new SiteBuilder(request.build(), request.clock()));
    }

    static Preview open(PreviewRequest request, PreviewListener listener, Builder builder) throws UsageException {
        Preview preview = new Preview(request, listener, builder);
        preview.listen();
        return preview;
    }

    /** The front page. */
    public URI address() {
        return server.address();
    }

    /**
     * Builds at each save until it is closed.
     *
     * @return what the process ends with: not {@code DONE} only if there is no bulletin at all
     */
    public ExitCode run() {
        BuildRequest build = request.build();
        try (SourceWatch sources = SourceWatch.of(List.of(build.content(), build.templates()), listener::noted)) {
            watch = Optional.of(sources);
            BuildReport first = build(Changed.AT_FIRST);
            if (first.problems().stream().anyMatch(p -> p.code() == ProblemCode.BULLETIN_MISSING)) {
                return first.exitCode();
            }
            listener.opened(address());
            if (request.open()) {
                BrowserStart.open(address()).ifPresent(listener::noted);
            }
            while (!closed) {
                build(sources.next());
            }
        } catch (InterruptedException e) {
            // closed
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    /** Ends {@link #run}, once a build that is at work has ended. */
    @Override
    public void close() {
        closed = true;
        server.close();
        watch.ifPresent(sources -> {
            sources.close(); // not by an interrupt, which would close the files that a build has open
            waitForLastBuild();
        });
    }

    private void listen() throws UsageException {
        BuildRequest build = request.build();
        // so that no other page can guess where the stream is
        String events = PreviewAnswers.OWN + "events/" + new Nonces().next();
        PreviewPages pages = new PreviewPages(builder, request.messages(), build.root(), build.cache(), events);
        answers = new PreviewAnswers(
                new PreviewFiles(build.output()),
                pages,
                () -> state,
                events,
                Map.of(EditionsPage.NAME, new EditionsPage(request)));
        server = PreviewServer.start(request.ports(), answers, streams);
    }

    private BuildReport build(Changed changed) throws InterruptedException {
        long began = System.nanoTime();
        look(changed);
        BuildReport report = report(changed);
        for (int waits = 0; report.exitCode() == ExitCode.LOCKED && waits < MOST_WAITS && !closed; waits++) {
            Thread.sleep(WAIT_MILLIS);
            report = report(changed);
        }
        Rebuild rebuild = new Rebuild(changed, report, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        boolean written = report.written().isPresent();
        boolean first = written && !state.hasSite();
        state = new PreviewState(
                state.version() + (first || rebuild.changesPages() ? 1 : 0),
                state.hasSite() || written,
                !written,
                report.problems());
        streams.tell(answers.event());
        listener.built(rebuild);
        return report;
    }

    /** So that the editor sees his own page while a large bulletin is still being built. */
    private void look(Changed changed) throws InterruptedException {
        try {
            if (state.hasSite() && builder.look(changed)) {
                List<Problem> left = elsewhere(changed, state.problems());
                boolean broken = state.isBroken() && left.stream().anyMatch(Problem::isError);
                state = new PreviewState(state.version() + 1, true, broken, left);
                if (streams.tell(answers.event())) {
                    Thread.sleep(BROWSER_MILLIS);
                }
            }
        } catch (RuntimeException bug) {
            // the build meets it too, and tells
        }
    }

    /** What was wrong with a file that could just be drawn is mended. */
    private List<Problem> elsewhere(Changed changed, List<Problem> problems) {
        Path root = request.build().root();
        List<Path> drawn = changed.files().stream().map(root::relativize).toList();
        return problems.stream()
                .filter(problem ->
                        problem.at().filter(at -> drawn.contains(at.file())).isEmpty())
                .toList();
    }

    /** A bug in one build must not end the preview: the next save may not meet it. */
    private BuildReport report(Changed changed) {
        try {
            return builder.build(changed);
        } catch (RuntimeException bug) {
            Problem problem = Problem.general(ProblemCode.PREVIEW_BUG, bug.toString());
            return new BuildReport(ExitCode.BUG, List.of(problem), 0, Optional.empty(), Optional.empty());
        }
    }

    private void waitForLastBuild() {
        try {
            ended.await(LAST_BUILD_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
