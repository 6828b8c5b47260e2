package org.vestnik.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may ask a preview for what. Other pages in the editor's browser may not: a foreign name that leads to this machine is
 * told by its Host, a foreign page by its Origin or by what the browser says of it.
 *
 * @param hosts how this server is called in requests, such as {@code 127.0.0.1:8420}
 */
record RequestRules(Set<String> hosts) {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    static RequestRules atPort(int port) {
        return new RequestRules(Stream.of("127.0.0.1", "[::1]", "localhost")
                .flatMap(host -> port == 80 ? Stream.of(host, host + ":80") : Stream.of(host + ":" + port))
                .collect(Collectors.toSet()));
    }

    /**
     * The path that is asked for, decoded, without the query; begins with {@code /}.
     *
     * @throws Refusal if it must not be answered
     */
    String path(Request request) throws Refusal {
        if (request.header("host").filter(hosts::contains).isEmpty()) {
            throw new Refusal(403);
        }
        if (!request.header("origin").map(this::isOurs).orElse(true) || !isAskedByUs(request)) {
            throw new Refusal(403);
        }
        if (!METHODS.contains(request.method())) {
            throw new Refusal(405);
        }
        boolean body = request.header("transfer-encoding").isPresent()
                || !request.header("content-length").orElse("0").equals("0");
        String target = request.target();
        if (body || !target.startsWith("/") || target.startsWith("//") || target.indexOf('\\') >= 0) {
            throw new Refusal(400);
        }
        return decode(target.replaceFirst("[?#].*", ""));
    }

    private boolean isOurs(String origin) {
        return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
    }

    /** W3C Fetch Metadata: a link on a foreign page may be followed, but nothing is embedded there. */
    private static boolean isAskedByUs(Request request) {
        String site = request.header("sec-fetch-site").orElse("none");
        boolean followed = request.header("sec-fetch-mode").orElse("").equals("navigate")
                && request.header("sec-fetch-dest").orElse("").equals("document");
        return site.equals("none") || site.equals("same-origin") || followed;
    }

    /** Nothing is written in an escape that could be written without one, or that a path never holds. */
    private static String decode(String path) throws Refusal {
        byte[] bytes = path.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '%';
            int value = escape ? escaped(bytes, i) : bytes[i];
            if (escape && (value < ' ' || value == 0x7f || "./\\%".indexOf(value) >= 0)) {
                throw new Refusal(400);
            }
            decoded.put((byte) value);
            i += escape ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400);
        }
    }

    private static int escaped(byte[] bytes, int at) throws Refusal {
        int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new Refusal(400);
        }
        return high * 16 + low;
    }
}
