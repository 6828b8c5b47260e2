package org.vestnik.check;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import org.vestnik.check.WebAnswer.Kind;

/**
 * Asks other sites whether a page is there: beside {@code verify} the one place of Vestnik that uses the network. Only http and https, no cookies,
 * no bodies; every hop of a redirect is judged anew.
 */
final class WebProbe {

    private static final int MOST_HOPS = 5;
    private static final String NAME = "Vestnik link check";

    /** Where HEAD may be refused though the page is there. */
    private static final Set<Integer> ASK_AGAIN = Set.of(400, 403, 404, 405, 410, 500, 501, 503);

    private final HttpClient client;
    private final Duration each;
    private final boolean privateToo;

    WebProbe(Duration each, boolean privateToo) {
        this.each = each;
        this.privateToo = privateToo;
        this.client = HttpClient.newBuilder()
                .connectTimeout(each)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    WebAnswer ask(String address) {
        Optional<URI> uri = parse(address);
        if (uri.isEmpty()) {
            return new WebAnswer(Kind.SILENT, "URI");
        }
        try {
            return ask(uri.get());
        } catch (HttpTimeoutException e) {
            return new WebAnswer(Kind.SILENT, "timeout");
        } catch (UnknownHostException e) {
            return new WebAnswer(Kind.SILENT, "DNS");
        } catch (SSLException e) {
            return new WebAnswer(Kind.SILENT, "TLS");
        } catch (ConnectException e) {
            return new WebAnswer(Kind.SILENT, e.getCause() instanceof UnknownHostException ? "DNS" : "connection");
        } catch (IOException | IllegalArgumentException e) {
            return new WebAnswer(Kind.SILENT, "HTTP");
        }
    }

    private WebAnswer ask(URI first) throws IOException {
        URI at = first;
        URI settled = first;
        boolean isLasting = true;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            if (!privateToo && isPrivate(at.getHost())) {
                return new WebAnswer(Kind.PRIVATE, at.getHost());
            }
            HttpResponse<Void> answer = answer(at);
            int status = answer.statusCode();
            Optional<URI> next =
                    answer.headers().firstValue("Location").map(at::resolve).flatMap(u -> parse(u.toString()));
            if (status < 300 || status >= 400 || next.isEmpty()) {
                return told(status, first, settled);
            }
            isLasting &= status == 301 || status == 308;
            at = next.get();
            settled = isLasting ? at : settled;
        }
        return new WebAnswer(Kind.SILENT, "redirects");
    }

    private static WebAnswer told(int status, URI first, URI settled) {
        if (status == 404 || status == 410) {
            return new WebAnswer(Kind.GONE, Integer.toString(status));
        }
        if (status >= 500) {
            return new WebAnswer(Kind.SILENT, Integer.toString(status));
        }
        return settled.equals(first)
                ? new WebAnswer(Kind.THERE, Integer.toString(status))
                : new WebAnswer(Kind.MOVED, settled.toString());
    }

    /** Without the page if the site can do that, else with its first byte. */
    private HttpResponse<Void> answer(URI at) throws IOException {
        HttpResponse<Void> head = send(request(at).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        return ASK_AGAIN.contains(head.statusCode())
                ? send(request(at).header("Range", "bytes=0-0").GET())
                : head;
    }

    private HttpRequest.Builder request(URI at) {
        return HttpRequest.newBuilder(at)
                .timeout(each)
                .header("User-Agent", NAME)
                .header("Accept", "*/*");
    }

    /** The body is not waited for. */
    private HttpResponse<Void> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), info -> BodySubscribers.replacing(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static Optional<URI> parse(String address) {
        try {
            URI uri = URI.create(
                    URI.create(address.replace(" ", "%20")).toASCIIString().replaceFirst("#.*", ""));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return uri.getHost() != null && Set.of("http", "https").contains(scheme)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isPrivate(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (isPrivate(address)) {
                return true;
            }
        }
        return false;
    }

    /** Special-purpose addresses (RFC 6890) that Java does not name, beside those that it does. */
    static boolean isPrivate(InetAddress address) {
        byte[] b = address.getAddress();
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean special = b.length == 4
                ? first == 0
                        || first >= 240
                        || first == 100 && (second & 0xc0) == 64
                        || first == 198 && (second & 0xfe) == 18
                        || first == 192 && second == 0 && b[2] == 0
                : (first & 0xfe) == 0xfc
                        || first == 0 && second == 0 // unspecified, loopback, IPv4 within
                        || first == 0x20 && second == 0x02 // 6to4
                        || first == 0x00 && second == 0x64; // translated IPv4
        return special
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
