package org.vestnik.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.model.Language;

/**
 * The forms that words of one language take, read from {@code LANG.properties} beside this package. Both stemmers, in Java
 * and in the browser, go by it.
 */
final class StemTable {

    private final Map<String, String> texts;

    private StemTable(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The table of a language, or of what it is a variety of; if there is none, words are looked for as they are written. */
    static StemTable of(Language language) {
        String base = language.tag().replaceFirst("-.*", "");
        try (InputStream in = StemTable.class.getResourceAsStream(base + ".properties")) {
            Properties read = new Properties();
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Map<String, String> texts = new TreeMap<>();
            read.forEach((key, value) -> texts.put((String) key, (String) value));
            texts.putIfAbsent("stemmer", "endings");
            return new StemTable(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all of it, sorted. */
    Map<String, String> texts() {
        return texts;
    }

    /** Empty if there is none. */
    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    List<String> list(String key) {
        return Stream.of(text(key).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** What is written {@code FROM:TO}, in order. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list(key)) {
            int colon = pair.indexOf(':');
            pairs.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return pairs;
    }

    Endings endings(String key) {
        return new Endings(list(key));
    }
}
