package org.vestnik.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.problem.SourcePosition;

/** A value of a YAML document. */
sealed interface YamlNode {

    /** Where it begins. */
    SourcePosition at();

    YamlMap.Shape shape();

    /** The value as String, List and Map; a null is the empty text. */
    Object plain();

    /**
     * A text.
     *
     * @param value empty if it is null, {@code ~} or nothing at all
     */
    record Scalar(String value, SourcePosition at) implements YamlNode {
        @Override
        public YamlMap.Shape shape() {
            return value.isBlank() ? YamlMap.Shape.ABSENT : YamlMap.Shape.TEXT;
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    /** A list, in the order of the document. */
    record Sequence(List<YamlNode> items, SourcePosition at) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public YamlMap.Shape shape() {
            return YamlMap.Shape.LIST;
        }

        @Override
        public Object plain() {
            return items.stream().map(YamlNode::plain).toList();
        }
    }

    /** Keys with values, in the order of the document. */
    record Mapping(Map<String, Entry> entries, SourcePosition at) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public YamlMap.Shape shape() {
            return YamlMap.Shape.MAP;
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, entry) -> plain.put(key, entry.value().plain()));
            return Collections.unmodifiableMap(plain);
        }
    }

    /**
     * What stands behind a key.
     *
     * @param keyAt where the key stands
     */
    record Entry(SourcePosition keyAt, YamlNode value) {}
}
