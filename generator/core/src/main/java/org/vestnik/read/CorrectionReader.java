package org.vestnik.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.model.Correction;
import org.vestnik.model.Correction.Kind;
import org.vestnik.model.Timestamp;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Suggestion;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** The corrections of a front matter: a list of maps with date, kind (a correction if left out) and text. */
final class CorrectionReader {

    private static final String DATE = "date";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    static final List<String> KEYS = List.of(DATE, KIND, TEXT);
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));

    private final DateReader dates;
    private final VisibleText visible;
    private final Problems problems;

    CorrectionReader(DateReader dates, VisibleText visible, Problems problems) {
        this.dates = dates;
        this.visible = visible;
        this.problems = problems;
    }

    /** Oldest first; those of one day in the order of the front matter. */
    List<Correction> read(Fields fields) {
        return fields.names(FrontMatterKey.CORRECTIONS).stream()
                .flatMap(name -> fields.map().maps(name).stream())
                .flatMap(map -> correction(map).stream())
                .sorted(Comparator.comparing(Correction::date))
                .toList();
    }

    private Optional<Correction> correction(YamlMap map) {
        for (String name : map.keys()) {
            if (!KEYS.contains(name)) {
                String meant = Suggestion.nearest(name, KEYS).orElse(String.join(", ", KEYS));
                problems.add(map.keyPosition(name), ProblemCode.CORRECTION_KEY, name, meant);
            }
        }
        Optional<YamlText> date = required(map, DATE);
        Optional<YamlText> text = required(map, TEXT);
        Optional<Kind> kind = map.text(KIND).map(this::kind).orElse(Optional.of(Kind.CORRECTION));
        Optional<Timestamp> at = date.flatMap(d -> dates.read(DATE, d));
        Optional<String> words = text.flatMap(t -> visible.of(TEXT, t));
        return at.isEmpty() || words.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(at.get(), kind.get(), words.get()));
    }

    private Optional<YamlText> required(YamlMap map, String key) {
        Optional<YamlText> text = map.text(key).filter(t -> !t.value().isBlank());
        if (text.isEmpty()) {
            problems.add(map.position(), ProblemCode.CORRECTION_INCOMPLETE, key);
        }
        return text;
    }

    private Optional<Kind> kind(YamlText text) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().equalsIgnoreCase(text.value()))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(text.at(), ProblemCode.NOT_ONE_OF, KIND, text.value(), KINDS);
        }
        return kind;
    }
}
