package org.vestnik.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A short text in several languages, such as the bulletin's title or a topic's name. Never empty. */
public record LocalText(Map<Language, String> byLanguage) {

    public LocalText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text in no language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The text in this language, if it is given in it. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The language that {@link #inOrFirst} answers in. */
    public Language languageFor(Language wanted) {
        return byLanguage.containsKey(wanted)
                ? wanted
                : byLanguage.keySet().iterator().next();
    }

    /** The text in this language, else the first one given. */
    public String inOrFirst(Language language) {
        return in(language).orElseGet(() -> byLanguage.values().iterator().next());
    }
}
