package org.vestnik.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.vestnik.check.PageWeight;

/**
 * What a page costs its reader.
 *
 * @param weight compressed, in bytes; by gzip or, where that is more than the budget, by brotli if it is there
 * @param requests the page itself, and everything that it makes the browser fetch
 */
record PageFacts(int weight, int requests) {

    private static final int GZIP_HEADER_AND_TRAILER = 18; // RFC 1952 section 2.3

    private static final Pattern FETCHED = Pattern.compile(
            "<(?:img|script|iframe|source|video|audio|embed)\\b[^>]*?\\ssrc=[\"']?([^\"'\\s>]+)"
                    + "|<link\\b[^>]*?\\brel=[\"']?(?:stylesheet|icon|preload)[\"']?[^>]*?\\shref=[\"']?([^\"'\\s>]+)",
            Pattern.CASE_INSENSITIVE);

    /** @param cache where the build has kept what brotli said */
    static PageFacts of(byte[] page, int budget, Path cache) {
        int gzip = gzip(page);
        int weight = gzip <= budget ? gzip : new PageWeight(0, cache).over(page).orElse(gzip);
        return new PageFacts(weight, requests(new String(page, StandardCharsets.UTF_8)));
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

    private static int gzip(byte[] page) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(page);
            deflater.finish();
            byte[] ignored = new byte[8192];
            while (!deflater.finished()) {
                deflater.deflate(ignored);
            }
            return Math.toIntExact(deflater.getBytesWritten()) + GZIP_HEADER_AND_TRAILER;
        } finally {
            deflater.end();
        }
    }
}
