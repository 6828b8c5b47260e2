package org.vestnik.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.language.LanguagePack;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
import org.vestnik.yaml.YamlText;

/** The words of one edition that readers see outside of articles: {@code templates/words/LANG.yaml}. Immutable. */
final class Words {

    private final LanguagePack language;
    private final SourcePosition at;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Map<String, String>> plurals = new HashMap<>();

    /** @param at the start of the file, for messages */
    Words(LanguagePack language, YamlMap file, SourcePosition at) {
        this.language = language;
        this.at = at;
        for (String key : file.keys()) {
            if (file.shape(key) == Shape.MAP) {
                file.map(key).ifPresent(forms -> plurals.put(key, forms(forms)));
            } else {
                file.text(key).map(YamlText::value).ifPresent(text -> texts.put(key, text));
            }
        }
    }

    /** Of all words of the edition. */
    Fingerprint fingerprint() {
        Digest digest = new Digest();
        new TreeMap<>(texts).forEach((key, text) -> digest.text(key).text(text));
        new TreeMap<>(plurals).forEach((key, forms) -> {
            digest.text(key).number(forms.size());
            new TreeMap<>(forms).forEach((form, text) -> digest.text(form).text(text));
        });
        return digest.finish();
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

    /**
     * The words of a key.
     *
     * @throws MissingWordException if the file lacks it
     */
    String text(String key) {
        return find(key).orElseThrow(() -> new MissingWordException(at, key));
    }

    /** The words with {@code {0}} and {@code {1}} filled in, once: braces in a value are the editor's own. */
    String text(String key, String... values) {
        String text = text(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int place = at + 2 < text.length() && text.charAt(at + 2) == '}' ? text.charAt(at + 1) - '0' : -1;
            if (place >= 0 && place < values.length) {
                filled.append(text, from, at).append(values[place]);
                from = at + 3;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** A whole phrase in the plural form that the number wants. */
    String plural(String key, long number) {
        Map<String, String> forms = plurals.get(key);
        if (forms == null) {
            throw new MissingWordException(at, key);
        }
        String form = forms.getOrDefault(language.plural(number), forms.get("other"));
        if (form == null) {
            throw new MissingWordException(at, key + "." + language.plural(number));
        }
        return form.replace("{0}", Long.toString(number));
    }

    /** All plural forms of a phrase, for a script, with {@code {0}} in them. */
    Map<String, String> forms(String key) {
        if (!plurals.containsKey(key)) {
            throw new MissingWordException(at, key);
        }
        return new TreeMap<>(plurals.get(key));
    }

    private static Map<String, String> forms(YamlMap map) {
        Map<String, String> forms = new HashMap<>();
        map.keys().forEach(k -> map.text(k).ifPresent(t -> forms.put(k, t.value())));
        return forms;
    }

    /** A words file has no such key. */
    static final class MissingWordException extends RuntimeException {
        private final transient SourcePosition at;
        private final String key;

        MissingWordException(SourcePosition at, String key) {
            super(key);
            this.at = at;
            this.key = key;
        }

        /** @param user the template or page that wants the word */
        Problem problem(String user) {
            return Problem.at(at, ProblemCode.WORD_MISSING, key, user);
        }
    }
}
