package org.vestnik.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bulletin on disk: settings, and one article in two languages. */
record SmallBulletin(Path root) {

    static SmallBulletin at(Path root) {
        return new SmallBulletin(root)
                .with("content/bulletin.yaml", """
                        title: {en: Our Bulletin, ru: Наш вестник}
                        languages: [en, ru]
                        zone: Europe/Moscow
                        url: https://bulletin.example
                        """)
                .with("content/en/first.md", "---\ntitle: The first article\ndate: 2026-02-02\n---\n\nText.\n")
                .with("content/ru/first.md", "---\ntitle: Первая статья\ndate: 2026-02-02\n---\n\nТекст.\n");
    }

    /** With an article whose date, in line 3 and from column 7 on, is none. */
    static SmallBulletin withAMistake(Path root) {
        return at(root).with("content/en/first.md", "---\ntitle: X\ndate: 31/12/2026\n---\n\nText.\n");
    }

    /** Adds a file, or puts this text in its place. */
    SmallBulletin with(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }
}
