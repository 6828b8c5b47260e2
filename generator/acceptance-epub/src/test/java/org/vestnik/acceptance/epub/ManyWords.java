package org.vestnik.acceptance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A bulletin of articles of a given length, in English and Russian: sentences of the weight site, shuffled anew for each. */
final class ManyWords {

    private static final long SEED = 600;

    private ManyWords() {}

    static void bulletin(Path root, int articles, int words) throws IOException {
        Path content = Files.createDirectories(root.resolve("content"));
        Files.writeString(content.resolve("bulletin.yaml"), """
                title: {en: Weekly, ru: Еженедельник}
                languages: [en, ru]
                zone: Europe/Moscow
                url: https://weekly.example
                mirrors: [https://one.example, https://two.example]
                offline: {zip: yes, epub: 30, digest: 10}
                """);
        var random = new Random(SEED);
        for (String language : List.of("en", "ru")) {
            List<String> sentences = sentences(language);
            for (int number = 1; number <= articles; number++) {
                Collections.shuffle(sentences, random);
                Path file = content.resolve(language + "/" + number + ".md");
                Files.createDirectories(file.getParent());
                Files.writeString(file, article(number, sentences, words));
            }
        }
    }

    private static String article(int number, List<String> sentences, int words) {
        var text = new StringBuilder("---\ntitle: \"%d. %s\"\ndate: 2026-06-%02d\n---\n"
                .formatted(number, sentences.get(0).replace("\"", ""), 1 + number % 28));
        int written = 0;
        int sentence = 0;
        while (written < words) {
            String next = sentences.get(1 + sentence++);
            text.append(next).append(sentence % 4 == 0 ? "\n\n" : " ");
            written += next.split(" ").length;
        }
        return text.append('\n').toString();
    }

    private static List<String> sentences(String language) throws IOException {
        Path texts = Builds.repository()
                .resolve("generator/acceptance/src/test/resources/weight-site/content/" + language + "/2026");
        var sentences = new ArrayList<String>();
        try (var files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                String body = Files.readString(file).split("\n---\n", 2)[1];
                Arrays.stream(body.split("\n\n"))
                        .map(paragraph -> paragraph.replace('\n', ' ').strip())
                        .filter(paragraph -> !paragraph.isEmpty() && Character.isLetter(paragraph.charAt(0)))
                        .flatMap(paragraph -> Arrays.stream(paragraph.split("(?<=[.!?]) ")))
                        .forEach(sentences::add);
            }
        }
        assertThat(sentences).hasSizeGreaterThan(40);
        return sentences;
    }
}
