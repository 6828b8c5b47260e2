package org.vestnik.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.problem.SourcePosition;

/** A map of a YAML document. A getter whose value has another shape reports a problem and is empty. */
public final class YamlMap {

    private YamlMap() {}

    /** In the order of the document. */
    public Set<String> keys() {
        throw new UnsupportedOperationException("yaml");
    }

    /** Where the key stands. */
    public SourcePosition keyPosition(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** Where the value begins. */
    public SourcePosition position(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** Where the map itself begins. */
    public SourcePosition position() {
        throw new UnsupportedOperationException("yaml");
    }

    /** A scalar exactly as it is written: {@code no}, {@code 0123} and {@code 1.10} stay text. Null counts as absent. */
    public Optional<YamlText> text(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** {@code true}, {@code false}, also yes, no, on, off. */
    public Optional<Boolean> flag(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    public Optional<Integer> number(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** A list of texts; a single text is a list of one. Empty if absent. */
    public List<YamlText> texts(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    public Optional<YamlMap> map(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** A list of maps. Empty if absent. */
    public List<YamlMap> maps(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** What kind of value the key has. */
    public Shape shape(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** The value as plain Java: String, List, Map; for params that Vestnik has no meaning for. */
    public Object plain(String key) {
        throw new UnsupportedOperationException("yaml");
    }

    /** What kind of value stands behind a key. */
    public enum Shape {
        ABSENT,
        TEXT,
        LIST,
        MAP
    }
}
