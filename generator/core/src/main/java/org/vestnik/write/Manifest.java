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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;

/**
 * What a site consists of: the SHA-256 of every file but the manifest itself, in lower-case hex. On disk it has the form
 * that {@code sha256sum -c} reads, sorted by path. It also marks a folder as a site that a build may replace: a list of
 * somebody's downloads names no {@code index.html}.
 *
 * @param hashes by the file's name, which as read from a disk is not proven to stay inside the site
 */
public record Manifest(Map<String, String> hashes) {

    /** Where it stands in a site. */
    public static final OutputPath PATH = ProofFile.MANIFEST.path();

    private static final String FRONT_PAGE = "index.html";
    private static final int HASH_LETTERS = 64;
    private static final String BETWEEN = "  ";

    public Manifest {
        hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
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
        hashes.keySet().stream()
                .sorted()
                .forEach(path -> text.append(hashes.get(path))
                        .append(BETWEEN)
                        .append(path)
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Manifest> parse(String text) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!line.startsWith(BETWEEN, HASH_LETTERS) || !beginsWithHash(line)) {
                return Optional.empty();
            }
            hashes.put(line.substring(HASH_LETTERS + BETWEEN.length()), line.substring(0, HASH_LETTERS));
        }
        return Optional.of(new Manifest(hashes));
    }

    private static boolean beginsWithHash(String line) {
        for (int i = 0; i < HASH_LETTERS; i++) {
            if (!HexFormat.isHexDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
