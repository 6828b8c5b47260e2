package org.vestnik.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.model.OutputPath;

/**
 * What a site consists of: the SHA-256 of every file but the manifest itself, in lower-case hex. On disk it has the form
 * that {@code sha256sum -c} reads, sorted by path. It also marks a folder as a site that a build may replace: a list of
 * somebody's downloads names no {@code index.html}.
 *
 * @param hashes by the file's name, which as read from a disk is not proven to stay inside the site
 */
public record Manifest(SortedMap<String, String> hashes) {

    /** Where it stands in a site. */
    public static final OutputPath PATH = new OutputPath("manifest.sha256");

    private static final String FRONT_PAGE = "index.html";
    private static final int HASH_LETTERS = 64;
    private static final String BETWEEN = "  ";

    public Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Empty if there is none, or it isn't one that a build writes. */
    static Optional<Manifest> read(Path site) throws IOException {
        Path file = site.resolve(PATH.value());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return parse(Files.readAllBytes(file));
    }

    /** Empty if it isn't one that a build writes. */
    public static Optional<Manifest> parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text).filter(Manifest::hasFrontPage);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    boolean hasFrontPage() {
        return hashes.containsKey(FRONT_PAGE);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(hashes.size() * 110);
        hashes.forEach(
                (path, hash) -> text.append(hash).append(BETWEEN).append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Manifest> parse(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int end = line.indexOf(BETWEEN);
            if (end != HASH_LETTERS || !line.chars().limit(end).allMatch(HexFormat::isHexDigit)) {
                return Optional.empty();
            }
            hashes.put(line.substring(end + BETWEEN.length()), line.substring(0, end));
        }
        return Optional.of(new Manifest(hashes));
    }
}
