package org.vestnik.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;

/**
 * Keys by which other systems (Hugo, Zola, Docusaurus, Ghost, WordPress) keep a text from readers. They mean nothing here, so an
 * article that was moved with one of them would be published in silence.
 */
final class HidingKeys {

    private static final Set<String> NEVER = Set.of("never", "link", "false", "no", "off");
    private static final Set<String> NOT_ALL = Set.of(
            "private",
            "password",
            "protected",
            "restricted",
            "hidden",
            "unlisted",
            "members",
            "subscribers",
            "paid",
            "tiers");

    private HidingKeys() {}

    /** @param map the front matter of an article that is no draft */
    static void report(YamlMap map, Problems problems) {
        for (String name : map.keys()) {
            if (map.shape(name) != Shape.ABSENT && hides(name.toLowerCase(Locale.ROOT), map.plain(name))) {
                problems.add(map.keyPosition(name), ProblemCode.KEY_THAT_HID, name);
            }
        }
    }

    private static boolean hides(String name, Object value) {
        return switch (name) {
            case "headless", "hidden", "password", "post_password", "private", "protected", "unlisted", "unpublished" ->
                !FrontMatterReader.NO.contains(word(value));
            case "access", "visibility" -> NOT_ALL.contains(word(value));
            case "render" -> NEVER.contains(word(value));
            case "build", "_build" ->
                value instanceof Map<?, ?> parts
                        && (NEVER.contains(word(parts.get("render"))) || NEVER.contains(word(parts.get("list"))));
            default -> false;
        };
    }

    private static String word(Object value) {
        return String.valueOf(value).strip().toLowerCase(Locale.ROOT);
    }
}
