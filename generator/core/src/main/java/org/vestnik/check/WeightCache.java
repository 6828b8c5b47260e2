package org.vestnik.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.vestnik.hash.Sha256;

/**
 * Compressed sizes by content, kept in one text file: a first line that names the method, then {@code SHA-256 size} of each
 * page, sorted, then the SHA-256 of all lines before. A file that is not exactly so counts as none: sizes are computed again.
 */
final class WeightCache {

    private static final String FIRST_LINE = "vestnik page weight 1: brotli 11 text";
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64} [0-9]{1,9}");
    private static final int DIGEST_LINE = 65;

    /** Sizes that this build did not ask for are dropped when there would be more than these. */
    private static final int MOST_ENTRIES = 10_000;

    private final Path file;
    private final Map<String, Integer> before;

    /** So large that pages measured at once seldom share a bin: whoever computes in one lets nobody else into it. */
    private final Map<String, Integer> used = new ConcurrentHashMap<>(1024);

    WeightCache(Path file) {
        this.file = file;
        this.before = read();
    }

    /** The size of a page: the one that is known, else measured now. */
    int size(byte[] page, ToIntFunction<byte[]> measure) {
        return used.computeIfAbsent(Sha256.hex(page), digest -> {
            Integer known = before.get(digest);
            return known == null ? measure.applyAsInt(page) : known;
        });
    }

    /** Replaces the file, in one step, if there is anything new; what another cache has saved there meanwhile is kept. */
    synchronized void save() {
        Map<String, Integer> sizes = read();
        if (sizes.entrySet().containsAll(used.entrySet())) {
            return;
        }
        sizes.keySet().removeAll(used.keySet());
        int room = Math.max(0, MOST_ENTRIES - used.size());
        sizes.keySet().stream().skip(room).toList().forEach(sizes::remove);
        sizes.putAll(used);
        var text = new StringBuilder(FIRST_LINE).append('\n');
        sizes.forEach(
                (digest, size) -> text.append(digest).append(' ').append(size).append('\n'));
        text.append(Sha256.hex(bytes(text.toString()))).append('\n');
        replace(bytes(text.toString()));
    }

    private void replace(byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "page-weight", ".tmp");
            try {
                Files.write(fresh, content);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file holds, sorted; nothing if it is missing, damaged or foreign. */
    private Map<String, Integer> read() {
        try {
            return parse(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException missingOrNoText) {
            return new TreeMap<>();
        }
    }

    private static Map<String, Integer> parse(String text) {
        var sizes = new TreeMap<String, Integer>();
        int end = text.length() - DIGEST_LINE;
        if (!text.startsWith(FIRST_LINE + "\n")
                || end < 0
                || !text.endsWith(Sha256.hex(bytes(text.substring(0, end))) + "\n")) {
            return sizes;
        }
        for (String line : text.substring(FIRST_LINE.length() + 1, end).lines().toList()) {
            if (!ENTRY.matcher(line).matches()) {
                return new TreeMap<>();
            }
            int space = line.indexOf(' ');
            sizes.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        }
        return sizes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
