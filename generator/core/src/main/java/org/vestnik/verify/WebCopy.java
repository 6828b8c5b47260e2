package org.vestnik.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;

/**
 * A site at an address. Each file is asked for by its own name, so that a host that knows no folders' front pages will do; of one
 * that leads such names elsewhere ({@code /x/index.html} to {@code /x/}), as long as it stays on the same host, the last answer counts.
 */
final class WebCopy implements SiteCopy {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Fewer bytes within {@link #PATIENCE} are no answer: about 1 kbit/s. */
    private static final long LEAST = 4_000;

    private static final long MOST_OF_A_FILE = 512L * 1024 * 1024;
    private static final long MOST_OF_A_MANIFEST = 64L * 1024 * 1024;
    private static final Set<Integer> NOT_THERE = Set.of(403, 404, 410);
    private static final String PAGE_OF_404 = "404.html";

    private final String address;
    private final String host;
    private final Duration patience;
    private final HttpClient client;

    private WebCopy(String address, String host, Duration patience) {
        this.address = address;
        this.host = host;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** @param address http or https, of the site's root */
    static WebCopy of(URI address) {
        return of(address, PATIENCE);
    }

    static WebCopy of(URI address, Duration patience) {
        return new WebCopy(address.toString().replaceFirst("/+$", ""), address.getHost(), patience);
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws IOException {
        HttpResponse<WebBody> answer = get(path, () -> new WebBody(MOST_OF_A_MANIFEST, true));
        return isThere(answer) ? Optional.of(answer.body().bytes()) : Optional.empty();
    }

    @Override
    public Likeness compare(OutputPath path, String sha256) throws IOException {
        HttpResponse<WebBody> answer = get(path, () -> new WebBody(MOST_OF_A_FILE, false));
        boolean there = isThere(answer);
        boolean same = answer.body().sha256().equals(sha256);
        boolean calledMissing = !there && path.fileName().equals(PAGE_OF_404);
        if (same && (there || calledMissing)) {
            return Likeness.SAME;
        }
        return there ? Likeness.OTHER : Likeness.ABSENT;
    }

    /** Nobody can ask a host what else it has. */
    @Override
    public Optional<Contents> contents() {
        return Optional.empty();
    }

    private static boolean isThere(HttpResponse<WebBody> answer) throws IOException {
        int status = answer.statusCode();
        if (status != 200 && !NOT_THERE.contains(status)) {
            throw new IOException("HTTP " + status);
        }
        return status == 200;
    }

    /** A host may drop a connection between two requests: of what did not begin to come the host is asked once more. */
    private HttpResponse<WebBody> get(OutputPath path, Supplier<WebBody> bodies) throws IOException {
        WebBody body = bodies.get();
        try {
            return get(path, body);
        } catch (DroppedException e) {
            if (body.taken() > 0) {
                throw e;
            }
            return get(path, bodies.get());
        }
    }

    private HttpResponse<WebBody> get(OutputPath path, WebBody body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(new Permalink("/" + path.value()).on(address)))
                .timeout(patience)
                .header("User-Agent", "Vestnik verify")
                .header("Accept-Encoding", "identity")
                .build();
        HttpResponse<WebBody> answer = whole(client.sendAsync(request, info -> body), body);
        if (!host.equalsIgnoreCase(answer.uri().getHost())) {
            throw new IOException(host + " -> " + answer.uri().getHost());
        }
        return answer;
    }

    /** Waits for as long as bytes come. */
    private HttpResponse<WebBody> whole(CompletableFuture<HttpResponse<WebBody>> answer, WebBody body)
            throws IOException {
        long before = 0;
        while (true) {
            try {
                return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (body.taken() - before < LEAST) {
                    answer.cancel(true);
                    throw new IOException("timeout", e);
                }
                before = body.taken();
            } catch (ExecutionException e) {
                boolean dropped = e.getCause().getClass() == IOException.class;
                throw dropped ? new DroppedException(e.getCause()) : new IOException(reason(e.getCause()), e);
            } catch (InterruptedException e) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }
    }

    /** The connection ended before the answer did. */
    private static final class DroppedException extends IOException {

        private static final long serialVersionUID = 1L;

        DroppedException(Throwable cause) {
            super(reason(cause), cause);
        }
    }

    private static String reason(Throwable cause) {
        return Optional.ofNullable(cause.getMessage())
                .orElse(cause.getClass().getSimpleName().replace("Exception", ""));
    }
}
