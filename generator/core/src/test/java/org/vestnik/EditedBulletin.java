package org.vestnik;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A small bulletin that is edited by chance, as editors, designers and accidents do it: articles, translations, dictionaries,
 * words, templates, settings, pictures, the clock; also the site and the caches themselves.
 */
final class EditedBulletin {

    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final List<String> WORDS =
            List.of("river", "court", "мост", "суд", "bridge", "archive", "вода", "school");
    private static final Path THEME = Path.of("../../templates");

    private final Path root;
    private final Random random;
    private final List<String> log = new ArrayList<>();
    private SiteFiles content;
    private SiteFiles templates;
    private Instant clock = Instant.parse("2026-03-01T09:00:00Z");
    private int made;

    /** @param articles to begin with, before translations */
    EditedBulletin(Path root, long seed, int articles) {
        this.root = root;
        this.random = new Random(seed);
        settings();
        for (int i = 0; i < articles; i++) {
            newArticle();
        }
        settle();
    }

    Instant clock() {
        return clock;
    }

    /** The site can be built as it is now. */
    void settle() {
        content = SiteFiles.of(root.resolve("content"));
        templates = SiteFiles.of(root.resolve("templates"));
    }

    /** Goes back to the sources that a site could be built of, as an editor does who has had enough. */
    void goBack() {
        log.add("go back");
        restore(content, root.resolve("content"));
        restore(templates, root.resolve("templates"));
    }

    private void restore(SiteFiles files, Path folder) {
        SiteFiles.of(folder).bytes().keySet().stream()
                .filter(name -> !files.bytes().containsKey(name))
                .forEach(name -> delete(folder.resolve(name)));
        files.copyTo(folder, false);
    }

    /** What was done, the last thing last. */
    List<String> log() {
        return log;
    }

    /** One to three things; every fourth time bodies alone, as on most days. */
    void editSome() {
        boolean bodies = random.nextInt(4) == 0;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            if (bodies) {
                change("body", this::body);
            } else {
                edit();
            }
        }
    }

    private void edit() {
        switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> change("body", this::body);
            case 4, 5 -> change("title", text -> text.replaceFirst("title: .*", "title: " + words(3)));
            case 6 -> change("date", text -> text.replaceFirst("date: .*", "date: " + date()));
            case 7 ->
                change(
                        "draft",
                        text -> text.contains("draft: true\n")
                                ? text.replace("draft: true\n", "")
                                : text.replaceFirst("date:", "draft: true\ndate:"));
            case 8 ->
                change(
                        "summary",
                        text -> text.contains("summary:")
                                ? text.replaceFirst("summary: .*\n", "")
                                : text.replaceFirst("date:", "summary: " + words(4) + "\ndate:"));
            case 9 -> change("topics", text -> text.replaceFirst("topics: .*", topics()));
            case 10, 11 -> newArticle();
            case 12 -> translation();
            case 13 -> any("content").ifPresent(this::delete);
            case 14 -> rename();
            case 15 -> dictionary();
            case 16 -> settings();
            case 17 -> template();
            case 18 -> clock = clock.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 90) - 60 * 24 * 20));
            case 19 -> picture();
            case 20 -> damage("target/site");
            case 21 -> copy("target/site");
            case 22 -> change("corrections", this::corrections);
            default -> damage("target/vestnik");
        }
    }

    private interface Change {
        String of(String text);
    }

    private void change(String what, Change change) {
        any("content").filter(file -> file.toString().endsWith(".md")).ifPresent(file -> {
            log.add(what + " of " + root.relativize(file));
            write(file, change.of(read(file)));
        });
    }

    private String body(String text) {
        String more = switch (random.nextInt(6)) {
            case 0 -> "## " + words(2);
            case 1 -> "[" + words(1) + "](" + link() + ")";
            case 2 -> "![" + words(1) + "](picture.png)";
            case 3 -> "> " + words(5);
            default -> words(8);
        };
        return random.nextInt(4) == 0
                ? text.substring(0, text.indexOf("---\n", 4) + 4) + more + "\n"
                : text + "\n" + more + "\n";
    }

    private String corrections(String text) {
        String without = text.replaceFirst("corrections: .*\n", "");
        return random.nextInt(3) == 0
                ? without
                : without.replaceFirst(
                        "title:",
                        "corrections: [{date: %s, text: %s}, {date: %s, text: %s}]\ntitle:"
                                .formatted(date(), words(3), date(), words(3)));
    }

    /** Most lead somewhere; one that does not is an error, until somebody mends it. */
    private String link() {
        return any("content")
                .filter(file -> file.toString().endsWith(".md") && random.nextInt(8) > 0)
                .map(file ->
                        "/" + root.resolve("content").relativize(file) + (random.nextInt(3) == 0 ? "#" + words(1) : ""))
                .orElse("/nowhere.md");
    }

    private void newArticle() {
        String name = "a" + made++;
        String language = LANGUAGES.get(random.nextInt(2));
        log.add("new " + name + " in " + language);
        write(root.resolve("content/" + language + "/" + name + ".md"), """
                ---
                title: %s
                date: %s
                %s
                authors: [%s]
                ---
                %s
                """.formatted(
                        words(3), date(), topics(), WORDS.get(random.nextInt(4)), words(12)));
    }

    private void translation() {
        any("content").filter(file -> file.toString().endsWith(".md")).ifPresent(file -> {
            String other = file.getParent().endsWith("en") ? "ru" : "en";
            log.add("translation of " + root.relativize(file));
            write(root.resolve("content/" + other).resolve(file.getFileName().toString()), """
                    ---
                    title: %s
                    ---
                    %s
                    """.formatted(
                            words(3), words(9)));
        });
    }

    private void rename() {
        any("content").filter(file -> file.toString().endsWith(".md")).ifPresent(file -> {
            log.add("rename " + root.relativize(file));
            write(file.resolveSibling("r" + made++ + ".md"), read(file));
            delete(file);
        });
    }

    private void dictionary() {
        log.add("dictionary");
        write(root.resolve("content/topics.yaml"), """
                river: {name: {en: %s, ru: %s}}
                court: {name: {en: Courts, ru: Суды}, synonyms: [суд]}
                """.formatted(words(1), words(1)));
    }

    private void settings() {
        log.add("settings");
        write(root.resolve("content/bulletin.yaml"), """
                title: {en: Herald, ru: Вестник}
                languages: [en, ru]
                zone: Europe/Moscow
                url: https://herald.example
                permalink: %s
                recents: {count: %d, policy: %s}
                search: %s
                offline: {zip: %s, epub: %s, digest: %s}
                """.formatted(
                        random.nextBoolean() ? "/:lang/:year/:slug.html" : "/:lang/:slug/",
                        2 + random.nextInt(3),
                        List.of("own", "own", "fill", "mixed").get(random.nextInt(4)),
                        random.nextInt(4) > 0,
                        random.nextBoolean(),
                        List.of("no", "2", "20 days", "2018-08").get(random.nextInt(4)),
                        List.of("no", "3").get(random.nextInt(2))));
    }

    private void template() {
        String name = List.of(
                        "part/list.ftlh",
                        "article.ftlh",
                        "recents.ftlh",
                        "feed.ftlx",
                        "words/ru.yaml",
                        "asset/style.css")
                .get(random.nextInt(6));
        Path own = root.resolve("templates").resolve(name);
        log.add("template " + name);
        if (Files.exists(own) && random.nextBoolean()) {
            delete(own);
        } else {
            String text = read(THEME.resolve(name));
            write(
                    own,
                    switch (name) {
                        case "words/ru.yaml" -> text.replaceFirst("(?m)^topics: .*", "topics: " + words(1));
                        case "asset/style.css" -> text + "p { order: " + random.nextInt(9) + " }\n";
                        case "feed.ftlx" -> text.replace("</feed>", "<!-- " + words(1) + " --></feed>");
                        default ->
                            text.replace("<ul", "<!--" + words(1) + "--><ul")
                                    .replace("<hr>", "<hr><!--" + words(1) + "-->")
                                    .replace("<article>", "<!--" + words(1) + "--><article>");
                    });
        }
    }

    private void picture() {
        Path file = root.resolve("content/" + LANGUAGES.get(random.nextInt(2)) + "/picture.png");
        log.add("picture " + root.relativize(file));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(
                    new BufferedImage(1 + random.nextInt(2), 1, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file is what it was, and was written anew: as after a restored backup. */
    private void copy(String folder) {
        log.add("copy " + folder);
        if (Files.isDirectory(root.resolve(folder))) {
            SiteFiles.of(root.resolve(folder)).copyTo(root.resolve(folder), false);
        }
    }

    /** What a careless hand, a full disk or another program does to a file of ours. */
    private void damage(String folder) {
        any(folder).ifPresent(file -> {
            log.add("damage " + root.relativize(file));
            switch (random.nextInt(4)) {
                case 0 -> delete(file);
                case 1 -> write(file, "");
                case 2 -> bytes(file, 1);
                default -> bytes(file, 0);
            }
        });
    }

    /** Changes one byte, or cuts the end off; the length stays the same if one is changed. */
    private void bytes(Path file, int kind) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0 && kind == 0) {
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.write(file, bytes);
            } else {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not the settings, which are written whole, and not the manifest, without which a folder is no site. */
    private Optional<Path> any(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml") && !file.endsWith("manifest.sha256"))
                    .sorted()
                    .toList();
            return files.isEmpty() ? Optional.empty() : Optional.of(files.get(random.nextInt(files.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String topics() {
        return "topics: [" + WORDS.get(random.nextInt(WORDS.size())) + ", " + WORDS.get(random.nextInt(2)) + "]";
    }

    private String date() {
        return clock.minus(Duration.ofHours(random.nextInt(24 * 500) - 24L * 10))
                .atOffset(ZoneOffset.ofHours(3))
                .toString();
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private void delete(Path file) {
        try {
            log.add("delete " + root.relativize(file));
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
