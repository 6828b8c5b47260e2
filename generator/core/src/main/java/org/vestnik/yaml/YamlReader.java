package org.vestnik.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.problem.Problems;

/** Reads one YAML document whose top is a map. Refuses aliases, anchors, tags, merge keys, duplicates, a second document. */
public final class YamlReader {

    /** @param maxBytes of the text; a longer one is refused before it is parsed */
    public YamlReader(int maxBytes, Problems problems) {
        throw new UnsupportedOperationException("yaml");
    }

    /**
     * The map of this text; empty if it could not be read (the problem is reported). An empty text is an empty map.
     *
     * @param firstLine the 1-based line of the file that the text begins on
     */
    public Optional<YamlMap> read(String text, Path file, int firstLine) {
        throw new UnsupportedOperationException("yaml");
    }
}
