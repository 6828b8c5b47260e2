package org.vestnik.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.language.Typography;
import org.vestnik.model.Language;

/** Short texts as they are set. Headlines and names stand on many pages each, and are set once. Thread-safe. */
final class SetTexts {

    private final Map<Language, Typography> rules;
    private final Map<Language, Map<String, String>> names = new ConcurrentHashMap<>();

    /** @param rules of each edition */
    SetTexts(Map<Language, Typography> rules) {
        this.rules = rules;
    }

    /** A text that is asked for once or twice. */
    String text(String text, Language language) {
        return rules.getOrDefault(language, Typography.NONE).text(text);
    }

    /** A headline or a name. */
    String name(String name, Language language) {
        Map<String, String> known = names.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
        String set = known.get(name);
        if (set == null) {
            set = text(name, language);
            known.put(name, set);
        }
        return set;
    }
}
