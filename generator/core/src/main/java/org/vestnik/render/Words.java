package org.vestnik.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.language.LanguagePack;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
import org.vestnik.yaml.YamlText;

/** The words of one edition that readers see outside of articles: {@code templates/words/LANG.yaml}. Immutable. */
final class Words {

    private final LanguagePack language;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Map<String, String>> plurals = new HashMap<>();

    Words(LanguagePack language, YamlMap file) {
        this.language = language;
        for (String key : file.keys()) {
            if (file.shape(key) == Shape.MAP) {
                file.map(key).ifPresent(forms -> plurals.put(key, forms(forms)));
            } else {
                file.text(key).map(YamlText::value).ifPresent(text -> texts.put(key, text));
            }
        }
    }

    /** Of texts and plurals. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(texts.keySet());
        keys.addAll(plurals.keySet());
        return keys;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The words of a key.
     *
     * @throws MissingWordException if the file lacks it */
    String text(String key) {
        return find(key).orElseThrow(() -> new MissingWordException(key));
    }

    /** The words with {@code {0}} filled in. */
    String text(String key, String value) {
        return text(key).replace("{0}", value);
    }

    /** A whole phrase in the plural form that the number wants. */
    String plural(String key, long number) {
        Map<String, String> forms = plurals.get(key);
        if (forms == null) {
            throw new MissingWordException(key);
        }
        String form = forms.getOrDefault(language.plural(number), forms.get("other"));
        if (form == null) {
            throw new MissingWordException(key + "." + language.plural(number));
        }
        return form.replace("{0}", Long.toString(number));
    }

    private static Map<String, String> forms(YamlMap map) {
        Map<String, String> forms = new HashMap<>();
        map.keys().forEach(k -> map.text(k).ifPresent(t -> forms.put(k, t.value())));
        return forms;
    }

    /** A words file has no such key. */
    static final class MissingWordException extends RuntimeException {
        private final String key;

        MissingWordException(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
