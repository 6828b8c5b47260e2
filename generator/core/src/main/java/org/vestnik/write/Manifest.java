package org.vestnik.write;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.OutputPath;

/**
 * What a site consists of: the SHA-256 of every file but the manifest itself, in lower-case hex. On disk it has the form
 * that {@code sha256sum -c} reads, sorted by path. It also marks a folder as a site that a build may replace: a list of
 * somebody's downloads names no {@code index.html}.
 */
record Manifest(SortedMap<OutputPath, String> hashes) {

    /** Where it stands in a site. */
    static final OutputPath PATH = new OutputPath("manifest.sha256");

    private static final OutputPath FRONT_PAGE = new OutputPath("index.html");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Empty if there is none, or it isn't one that a build writes. */
    static Optional<Manifest> read(Path site) throws IOException {
        Path file = site.resolve(PATH.value());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8)).filter(Manifest::hasFrontPage);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    boolean hasFrontPage() {
        return hashes.containsKey(FRONT_PAGE);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(hashes.size() * 110);
        hashes.forEach((path, hash) ->
                text.append(hash).append("  ").append(path.value()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Manifest> parse(String text) {
        SortedMap<OutputPath, String> hashes = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher parts = LINE.matcher(line);
            Optional<OutputPath> path = parts.matches() ? OutputPath.parse(parts.group(2)) : Optional.empty();
            if (path.isEmpty()) {
                return Optional.empty();
            }
            hashes.put(path.get(), parts.group(1));
        }
        return Optional.of(new Manifest(hashes));
    }
}
