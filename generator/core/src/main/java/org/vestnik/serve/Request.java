package org.vestnik.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The head of an HTTP/1.1 request (RFC 9112), read strictly: what browsers never send is refused.
 *
 * @param target as it was sent
 * @param headers by lower-case name; no name twice
 */
record Request(String method, String target, Map<String, String> headers) {

    private static final int LONGEST_LINE = 4096;
    private static final int LONGEST_HEAD = 32 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final Pattern FIRST_LINE = Pattern.compile("([A-Z]{1,20}) ([!-~]+) HTTP/1\\.1");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \\t]*(.*?)[ \\t]*");

    Request {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * Reads up to the empty line.
     *
     * @throws Refusal if this is no request, or larger than one is
     * @throws IOException if nothing comes any more
     */
    static Request read(InputStream in) throws IOException, Refusal {
        byte[] head = new byte[LONGEST_HEAD];
        int length = 0;
        while (true) {
            int got = in.read(head, length, head.length - length);
            if (got < 0) {
                throw new Refusal(400);
            }
            int end = end(head, Math.max(0, length - 3), length + got);
            length += got;
            if (end >= 0) {
                return parse(new String(head, 0, end, StandardCharsets.ISO_8859_1));
            }
            if (length == head.length) {
                throw new Refusal(431);
            }
        }
    }

    /** Where the lines of the head end; -1 if they don't yet. */
    private static int end(byte[] head, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (head[i] == '\r' && head[i + 1] == '\n' && head[i + 2] == '\r' && head[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static Request parse(String head) throws Refusal {
        List<String> lines = List.of(head.split("\r\n", -1));
        if (lines.get(0).length() > LONGEST_LINE) {
            throw new Refusal(414);
        }
        if (lines.size() > MOST_HEADERS) {
            throw new Refusal(431);
        }
        var first = FIRST_LINE.matcher(lines.get(0));
        if (!first.matches()) {
            throw new Refusal(400);
        }
        return new Request(first.group(1), first.group(2), headers(lines.subList(1, lines.size())));
    }

    private static Map<String, String> headers(List<String> lines) throws Refusal {
        Map<String, String> headers = new HashMap<>();
        for (String line : lines) {
            var header = HEADER.matcher(line);
            boolean plain = line.chars().allMatch(c -> c == '\t' || c >= ' ' && c != 0x7f);
            if (!plain || !header.matches()) {
                throw new Refusal(400);
            }
            String name = header.group(1).toLowerCase(Locale.ROOT);
            if (headers.putIfAbsent(name, header.group(2)) != null) {
                throw new Refusal(400);
            }
        }
        return headers;
    }
}
