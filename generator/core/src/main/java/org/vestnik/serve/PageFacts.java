package org.vestnik.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.check.PageWeight;
import org.vestnik.compress.Gzip;

/**
 * What a page costs its reader.
 *
 * @param weight compressed, in bytes; by gzip or, where that is more than the budget, by brotli if it is there
 * @param requests the page itself, and everything that it makes the browser fetch
 */
record PageFacts(int weight, int requests) {

    private static final Pattern FETCHED = Pattern.compile(
            "<(?:img|script|iframe|source|video|audio|embed)\\b[^>]*?\\ssrc=[\"']?([^\"'\\s>]+)"
                    + "|<link\\b[^>]*?\\brel=[\"']?(?:stylesheet|icon|preload)[\"']?[^>]*?\\shref=[\"']?([^\"'\\s>]+)",
            Pattern.CASE_INSENSITIVE);

    /** @param cache where the build has kept what brotli said */
    static PageFacts of(byte[] page, int budget, Path cache) {
        return new PageFacts(weight(page, budget, cache), requests(new String(page, StandardCharsets.UTF_8)));
    }

    private static int weight(byte[] page, int budget, Path cache) {
        try (Gzip gzip = Gzip.best()) {
            int size = gzip.size(page);
            return size <= budget ? size : brotli(page, cache).orElse(size);
        }
    }

    private static OptionalInt brotli(byte[] page, Path cache) {
        try (PageWeight exact = new PageWeight(0, cache)) {
            return exact.over(page);
        }
    }

    private static int requests(String html) {
        Set<String> fetched = new HashSet<>();
        Matcher found = FETCHED.matcher(html);
        while (found.find()) {
            String address = found.group(1) == null ? found.group(2) : found.group(1);
            if (!address.startsWith("data:")) {
                fetched.add(address);
            }
        }
        return 1 + fetched.size();
    }
}
