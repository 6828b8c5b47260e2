package org.vestnik.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.vestnik.model.Language;

/** Every language that has a table: a new one is tested by adding its file. */
final class ShippedLanguages {

    private ShippedLanguages() {}

    static Stream<Language> all() {
        Path folder = Path.of(URI.create(
                        LanguagePack.class.getResource("en.properties").toString()))
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.equals("letters.properties"))
                    .map(name -> new Language(name.substring(0, name.length() - ".properties".length())))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LanguagePack pack(String tag) {
        return LanguagePack.of(new Language(tag)).orElseThrow();
    }
}
