package org.vestnik.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlNode.Entry;

/**
 * A map of a YAML document. A getter whose value has another shape reports a problem and is empty. A key that is
 * missing, and a value that is null, {@code ~} or blank, are alike absent.
 */
public final class YamlMap {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final YamlNode.Mapping mapping;
    private final Problems problems;

    YamlMap(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** In the order of the document, those with an absent value included. */
    public Set<String> keys() {
        return mapping.entries().keySet();
    }

    /** Where the key stands; if it is missing, where the map begins. */
    public SourcePosition keyPosition(String key) {
        return entry(key).map(Entry::keyAt).orElse(position());
    }

    /** Where the value begins; if the key is missing, where the map begins. */
    public SourcePosition position(String key) {
        return entry(key).map(e -> e.value().at()).orElse(position());
    }

    /** Where the map itself begins. */
    public SourcePosition position() {
        return mapping.at();
    }

    /** A scalar exactly as it is written: {@code no}, {@code 0123} and {@code 1.10} stay text. */
    public Optional<YamlText> text(String key) {
        return present(key).flatMap(node -> textOf(key, node));
    }

    /** {@code true}, {@code false}, also yes, no, on, off, in any letter case. */
    public Optional<Boolean> flag(String key) {
        return text(key).flatMap(text -> {
            Optional<Boolean> flag = YesNo.parse(text.value());
            if (flag.isEmpty()) {
                problems.add(text.at(), ProblemCode.YAML_NOT_A_FLAG, key, text.value());
            }
            return flag;
        });
    }

    /** A whole number of at most nine digits. */
    public Optional<Integer> number(String key) {
        return text(key).flatMap(text -> {
            if (NUMBER.matcher(text.value()).matches()) {
                return Optional.of(Integer.valueOf(text.value()));
            }
            problems.add(text.at(), ProblemCode.YAML_NOT_A_NUMBER, key, text.value());
            return Optional.empty();
        });
    }

    /** A list of texts; a single text is a list of one. Empty if absent; blank items are left out. */
    public List<YamlText> texts(String key) {
        List<YamlText> texts = new ArrayList<>();
        for (YamlNode item : items(key, ProblemCode.YAML_MAP_FOR_WORDS)) {
            if (item.shape() != Shape.ABSENT) {
                textOf(key, item).ifPresent(texts::add);
            }
        }
        return List.copyOf(texts);
    }

    /** A map below this one. */
    public Optional<YamlMap> map(String key) {
        return present(key).flatMap(node -> mapOf(key, node));
    }

    /** A list of maps; a single map is a list of one. Empty if absent. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        Optional<YamlNode> node = present(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> mapOf(key, item).ifPresent(maps::add));
        } else {
            node.flatMap(n -> mapOf(key, n)).ifPresent(maps::add);
        }
        return List.copyOf(maps);
    }

    /** What kind of value the key has. */
    public Shape shape(String key) {
        return entry(key).map(e -> e.value().shape()).orElse(Shape.ABSENT);
    }

    /** The value as plain Java, immutable: String, List, Map; an absent one is the empty text. */
    public Object plain(String key) {
        return entry(key).map(e -> e.value().plain()).orElse("");
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(mapping.entries().get(key));
    }

    private Optional<YamlNode> present(String key) {
        return entry(key).map(Entry::value).filter(node -> node.shape() != Shape.ABSENT);
    }

    private List<YamlNode> items(String key, ProblemCode ifMap) {
        Optional<YamlNode> node = present(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping map) {
            problems.add(map.at(), ifMap, key);
            return List.of();
        }
        return node.map(List::of).orElse(List.of());
    }

    private Optional<YamlText> textOf(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new YamlText(scalar.value(), scalar.at()));
        }
        boolean isMap = node.shape() == Shape.MAP;
        problems.add(node.at(), isMap ? ProblemCode.YAML_MAP_FOR_TEXT : ProblemCode.YAML_LIST_FOR_TEXT, key);
        return Optional.empty();
    }

    private Optional<YamlMap> mapOf(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping map) {
            return Optional.of(new YamlMap(map, problems));
        }
        boolean isList = node.shape() == Shape.LIST;
        problems.add(node.at(), isList ? ProblemCode.YAML_LIST_FOR_MAP : ProblemCode.YAML_TEXT_FOR_MAP, key);
        return Optional.empty();
    }

    /** What kind of value stands behind a key. */
    public enum Shape {
        /** missing, null, {@code ~} or blank */
        ABSENT,
        TEXT,
        LIST,
        MAP
    }
}
