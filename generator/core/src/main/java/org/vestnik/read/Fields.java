package org.vestnik.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
import org.vestnik.yaml.YamlText;

/** A front matter asked by meaning: whichever synonym stands there answers, the earliest of the table first. */
final class Fields {

    /** Four words, or a sign that stands between words: no key that anybody gives, but a line of text with a colon in it. */
    private static final Pattern TEXT = Pattern.compile("(?:\\S+\\s+){3}\\S|\\S[,;.]\\s+\\S");

    private final YamlMap map;
    private final Map<FrontMatterKey, List<String>> written = new EnumMap<>(FrontMatterKey.class);
    private final List<String> unknown = new ArrayList<>();

    Fields(YamlMap map) {
        this.map = map;
        for (String name : map.keys()) {
            FrontMatterKey.named(name)
                    .ifPresentOrElse(
                            key -> written.computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(name),
                            () -> unknown.add(name));
        }
        written.forEach((key, names) -> names.sort((a, b) -> Integer.compare(rank(key, a), rank(key, b))));
    }

    private static int rank(FrontMatterKey key, String name) {
        List<String> names = key.names();
        int rank = 0;
        while (rank < names.size() && !names.get(rank).equalsIgnoreCase(name)) {
            rank++;
        }
        return rank;
    }

    YamlMap map() {
        return map;
    }

    /** Keys without a meaning, as written; one that is a known key misspelt, or words of a text, is reported. */
    List<String> unknown(Problems problems) {
        for (String name : unknown) {
            Optional<String> meant = FrontMatterKey.nearest(name);
            if (meant.isPresent()) {
                problems.add(map.keyPosition(name), ProblemCode.KEY_MISSPELT, name, meant.get());
            } else if (TEXT.matcher(name).find()) {
                problems.add(map.keyPosition(name), ProblemCode.TEXT_AS_KEY, name);
            }
        }
        return unknown;
    }

    /** Whether a key is there that was meant to be this one, most likely. */
    boolean isMisspelt(FrontMatterKey key) {
        return unknown.stream()
                .anyMatch(name -> FrontMatterKey.nearest(name)
                        .filter(key.names()::contains)
                        .isPresent());
    }

    /** The names under which a meaning was written, the preferred one first. */
    List<String> names(FrontMatterKey key) {
        return written.getOrDefault(key, List.of());
    }

    /** A text and the name that it stands under. */
    record Named(String name, YamlText text) {}

    Optional<Named> text(FrontMatterKey key) {
        for (String name : names(key)) {
            Optional<Named> text = map.text(name).map(t -> new Named(name, t));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    Optional<Boolean> flag(FrontMatterKey key) {
        for (String name : names(key)) {
            Optional<Boolean> flag = map.flag(name);
            if (flag.isPresent()) {
                return flag;
            }
        }
        return Optional.empty();
    }

    /** The items of all synonyms; a single text is split at its commas. */
    List<YamlText> items(FrontMatterKey key) {
        List<YamlText> items = new ArrayList<>();
        names(key).forEach(name -> items.addAll(items(map, name)));
        return items;
    }

    /** The items of one key of a map; a single text is split at its commas. */
    static List<YamlText> items(YamlMap map, String name) {
        List<YamlText> texts = map.texts(name);
        if (map.shape(name) != Shape.TEXT) {
            return texts;
        }
        List<YamlText> items = new ArrayList<>();
        for (YamlText text : texts) {
            for (String item : text.value().split(",")) {
                items.add(new YamlText(item.strip(), text.at()));
            }
        }
        return items;
    }
}
