package org.vestnik.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problems;

/** A bulletin's root folder for a test, and what was found wrong in it. */
record Site(Path root, Problems problems) {

    static final String COMPLETE = """
            title: Bulletin
            languages: [en, ru]
            zone: Europe/Moscow
            url: https://bulletin.example
            """;

    static Site in(Path root) {
        return new Site(root, new Problems());
    }

    /** @param name below {@code content/} */
    Site with(String name, String text) {
        try {
            Files.createDirectories(root.resolve("content"));
            Files.writeString(root.resolve("content").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Optional<BulletinConfig> read() {
        return reader().read();
    }

    Dictionaries dictionaries() {
        return reader().dictionaries(read().orElseThrow());
    }

    /** Each problem as {@code 2:5 CF004}, without the file; after a comma and a space the next. */
    String found() {
        return problems.list().stream()
                .map(p -> p.at().map(at -> at.line() + ":" + at.column() + " ").orElse("")
                        + p.code().id())
                .collect(Collectors.joining(", "));
    }

    /** Each problem on a line of its own, as an editor reads it. */
    String lines(String language) {
        MessageCatalog catalog = new MessageCatalog(language);
        return problems.list().stream().map(catalog::line).collect(Collectors.joining("\n"));
    }

    private ConfigReader reader() {
        return new ConfigReader(root, root.resolve("content"), problems);
    }
}
