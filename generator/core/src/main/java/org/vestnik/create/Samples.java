package org.vestnik.create;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestnik.model.Language;

/**
 * The sample articles and names that a new bulletin begins with, about itself and in its own languages.
 *
 * @param languages the default one first
 */
record Samples(List<Language> languages) {

    private static final String RESOURCE = "sample/%s";

    /** The languages that there are samples in. */
    static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "ru", "uk");

    /**
     * The files by name. Translations leave out what is alike in all.
     *
     * @param date of the article, as its front matter says it
     */
    Map<String, String> files(String year, String date) {
        Map<String, String> files = new LinkedHashMap<>();
        String shared = "date: %s\ntopics: [bulletin]\nauthors: [desk]\n".formatted(date);
        for (Language language : languages) {
            boolean original = language.equals(languages.get(0));
            String folder = "content/" + language.tag();
            files.put(folder + "/" + year + "/welcome.md", text(language, "welcome", original ? shared : ""));
            files.put(folder + "/pages/about.md", text(language, "about", ""));
        }
        return files;
    }

    /** A name in all languages, as a YAML map. */
    String names(String key) {
        return byLanguage(language -> Blank.named(RESOURCE.formatted(language.tag() + ".properties"))
                .table()
                .getProperty(key));
    }

    /** One text for each language, as a YAML map. */
    String byLanguage(Function<Language, String> text) {
        return languages.stream()
                .map(language -> language.tag() + ": " + YamlValue.of(text.apply(language)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(Language language, String name, String shared) {
        return Blank.named(RESOURCE.formatted(language.tag() + "-" + name + ".md"))
                .filled(Map.of("SHARED", shared));
    }
}
