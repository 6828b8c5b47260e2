package org.vestnik.config;

import java.util.Set;
import java.util.TreeSet;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Suggestion;
import org.vestnik.yaml.YamlMap;

/** The keys that a map of the settings may have. */
record KnownKeys(Set<String> keys) {

    static KnownKeys of(String... keys) {
        return new KnownKeys(Set.of(keys));
    }

    /** Reports every other key, with the nearest known one or with all of them. */
    void check(YamlMap map, Problems problems) {
        for (String key : map.keys()) {
            if (!keys.contains(key)) {
                Suggestion.nearest(key, keys)
                        .ifPresentOrElse(
                                near -> problems.add(map.keyPosition(key), ProblemCode.SETTING_MISSPELT, key, near),
                                () -> problems.add(
                                        map.keyPosition(key),
                                        ProblemCode.SETTING_UNKNOWN,
                                        key,
                                        String.join(", ", new TreeSet<>(keys))));
            }
        }
    }
}
