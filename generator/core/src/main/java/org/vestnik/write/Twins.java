package org.vestnik.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.FileMark;
import org.vestnik.compress.Encoding;
import org.vestnik.model.OutputPath;

/**
 * Compressed files beside the texts of a site, for servers that hand such files out, and of which text each was made in the last
 * build: for the same text none is made again. Safe for several threads.
 */
public final class Twins {

    private static final int LEAST_BYTES = 257;

    /** Others are compressed already, or no reader asks for them. */
    private static final Set<String> TEXTS = Set.of("html", "htm", "xml", "json", "svg", "txt", "css", "js");

    private final List<Encoding> encodings;
    private final CacheFile file;
    private final Map<String, Twin> last = new HashMap<>();
    private final Map<String, Twin> now = new ConcurrentHashMap<>();

    /** @param encodings none if no file is to have a twin */
    public Twins(List<Encoding> encodings, CacheFile file) {
        this.encodings = List.copyOf(encodings);
        this.file = file;
        if (!areNone()) {
            file.read().ifPresent(in -> {
                for (int left = in.count(); left > 0; left--) {
                    last.put(in.text(), new Twin(in.text(), in.mark()));
                }
            });
        }
    }

    /**
     * A compressed file.
     *
     * @param source SHA-256 of the text that it was made of, in hex
     */
    private record Twin(String source, FileMark mark) {}

    /** Whether no file is to have any. */
    boolean areNone() {
        return encodings.isEmpty();
    }

    /** @param bytes that the file has */
    static boolean hasTwins(OutputPath file, long bytes) {
        return bytes >= LEAST_BYTES && TEXTS.contains(file.extension());
    }

    /** Reads a text of the site that is being written. */
    interface Text {
        byte[] bytes() throws IOException;
    }

    /**
     * Lays the twins of a text into the site: those of the last build, if they were made of this very text, else new ones.
     *
     * @param sha256 the text's, in hex
     */
    void lay(OutputPath file, String sha256, Text text, SiteWriter site) {
        for (Encoding encoding : encodings) {
            encoding.beside(file)
                    .filter(twin -> !site.has(twin))
                    .ifPresent(twin -> now.put(
                            twin.value(),
                            kept(twin, sha256, site)
                                    .orElseGet(() -> new Twin(sha256, made(twin, encoding, text, site)))));
        }
    }

    private Optional<Twin> kept(OutputPath twin, String sha256, SiteWriter site) {
        return Optional.ofNullable(last.get(twin.value()))
                .filter(known -> known.source().equals(sha256))
                .flatMap(known -> site.keep(twin, known.mark()))
                .map(mark -> new Twin(sha256, mark));
    }

    private static FileMark made(OutputPath twin, Encoding encoding, Text text, SiteWriter site) {
        try {
            return site.put(twin, encoding.encode(text.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps all this for the next build. Call it when the site is in place. */
    public void save() {
        now.values().removeIf(twin -> !twin.mark().stamp().isFine());
        if (!areNone() && !now.equals(last)) {
            file.save(out -> out.list(now.entrySet(), entry -> {
                out.text(entry.getKey());
                out.text(entry.getValue().source());
                out.mark(entry.getValue().mark());
            }));
        }
    }
}
