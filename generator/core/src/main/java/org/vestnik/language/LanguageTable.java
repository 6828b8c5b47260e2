package org.vestnik.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The entries of one table file of this package; its keys are told in the package's documentation. */
final class LanguageTable {

    private final String name;
    private final Properties entries;

    private LanguageTable(String name, Properties entries) {
        this.name = name;
        this.entries = entries;
    }

    /** The table of this name, without {@code .properties}; empty if there is none. */
    static Optional<LanguageTable> read(String name) {
        try (InputStream file = LanguageTable.class.getResourceAsStream(name + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            var entries = new Properties();
            entries.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(new LanguageTable(name, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All keys, sorted. */
    SortedSet<String> keys() {
        return new TreeSet<>(entries.stringPropertyNames());
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(entries.getProperty(key));
    }

    String text(String key) {
        return optional(key)
                .orElseThrow(() -> new IllegalStateException("%s.properties lacks %s".formatted(name, key)));
    }

    /** The words of an entry, separated by spaces; none if it is not there or empty. */
    List<String> words(String key) {
        return optional(key).map(String::strip).filter(text -> !text.isEmpty()).stream()
                .flatMap(text -> List.of(text.split(" +")).stream())
                .toList();
    }
}
