package org.vestnik.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param body empty for a stream of events, which stays open
 */
record Response(int status, Map<String, String> headers, byte[] body, boolean isStream) {

    /** On every answer: it is for this browser's eyes alone, and for this moment. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "Connection", "close",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-Robots-Tag", "noindex");

    static final String NO_SCRIPT = "script-src 'none';frame-ancestors 'none'";

    Response {
        headers = Map.copyOf(headers);
    }

    /** @param policy the content security policy */
    static Response of(int status, String type, String policy, byte[] body) {
        return new Response(status, Map.of("Content-Type", type, "Content-Security-Policy", policy), body, false);
    }

    static Response html(int status, String policy, String html) {
        return of(status, "text/html; charset=utf-8", policy, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Says nothing but its status. */
    static Response refused(int status) {
        byte[] body = (status + "\n").getBytes(StandardCharsets.US_ASCII);
        Response plain = of(status, "text/plain; charset=utf-8", NO_SCRIPT, body);
        return status == 405 ? plain.with("Allow", "GET, HEAD") : plain;
    }

    /** @param path absolute on this server, percent-encoded */
    static Response moved(String path) {
        return refused(302).with("Location", path);
    }

    /** Server-sent events (HTML standard section 9.2). */
    static Response stream() {
        return new Response(200, Map.of("Content-Type", "text/event-stream; charset=utf-8"), new byte[0], true);
    }

    Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body, isStream);
    }

    /** As it goes over the wire. */
    ByteBuffer bytes(boolean withBody) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        ALWAYS.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (!isStream) {
            head.append("Content-Length: " + body.length + "\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (withBody) {
            bytes.writeBytes(body);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
