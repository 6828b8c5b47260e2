package org.vestnik.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/** A preview at work on any free port, and what it has told so far. */
public final class ServedBulletin implements AutoCloseable, PreviewListener {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Rebuild> rebuilds = new LinkedBlockingQueue<>();
    private final Preview preview;
    private final CompletableFuture<ExitCode> run;

    /** @param clock of every build */
    public ServedBulletin(Path root, Clock clock) throws UsageException {
        this(root, clock, UnaryOperator.identity());
    }

    /** @param around what stands between the preview and the builder of its site */
    ServedBulletin(Path root, Clock clock, UnaryOperator<Builder> around) throws UsageException {
        BuildRequest build = new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("target/preview"),
                root.resolve("target/vestnik"),
                Optional.empty(),
                new Visibility(clock.instant(), true, true, true),
                false,
                2);
        PreviewRequest request = PreviewRequest.of(build, clock, Optional.of("0"), false, new MessageCatalog("en"));
        this.preview = Preview.open(request, this, around.apply(new SiteBuilder(build, clock)));
        this.run = CompletableFuture.supplyAsync(preview::run);
    }

    /** Waits for a build, the next one that was not yet asked for. */
    public Rebuild next() throws InterruptedException {
        Rebuild rebuild = rebuilds.poll(60, TimeUnit.SECONDS);
        if (rebuild == null) {
            throw new AssertionError("nothing was built");
        }
        return rebuild;
    }

    /** All builds that have ended and were not yet asked for. */
    List<Rebuild> more() {
        List<Rebuild> more = new ArrayList<>();
        rebuilds.drainTo(more);
        return more;
    }

    String page(String path) throws IOException, InterruptedException {
        return ask(path).body();
    }

    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        URI address = preview.address().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    ExitCode ended() {
        return run.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void opened(URI address) {
        // the tests know it
    }

    @Override
    public void built(Rebuild rebuild) {
        rebuilds.add(rebuild);
    }

    @Override
    public void noted(Problem problem) {
        // no matter here
    }

    @Override
    public void close() {
        preview.close();
    }
}
