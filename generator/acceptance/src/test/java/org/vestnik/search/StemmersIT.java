package org.vestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.model.Language;

/** The browser makes of every word what Java makes of it: else a reader would look for what no index holds. */
@ExtendWith(BrowserSession.class)
class StemmersIT {

    private static final Path TEXTS =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../..");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}'’ʼ\\u00AD]+");
    private static final List<String> SIGNS =
            List.of("\u0301", "\u00AD", "'", "’", "Ё", "é", "ß", "İ", "й", "7", "ة", "أ", "ı");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "uk", "ar", "de", "es", "fr", "tt"})
    void stemAlike(String language, Browser browser) throws IOException {
        List<String> words = words(language);
        Vocabulary java = new Vocabulary(new Language(language), List.of());
        List<String> expected = words.stream()
                .map(word -> {
                    List<String> stems = new ArrayList<>();
                    java.reader().read(word, part -> stems.add(java.stem(part)));
                    stems.removeIf(String::isEmpty);
                    return word + " " + stems;
                })
                .toList();

        String stems = SearchScript.stems(new Language(language));
        List<?> said = (List<?>) browser.run(
                "const stems = (() => " + stems + ")();"
                        + "return arguments[0].map(word => word + ' [' + stems(word).join(', ') + ']')",
                words);

        assertThat(words).hasSizeGreaterThan(20_000);
        assertThat(said.stream().map(String::valueOf)).containsExactlyElementsOf(expected);
    }

    /** All words of the repository's texts, whole and cut, with endings of the language and with signs put in by chance. */
    private static List<String> words(String language) throws IOException {
        Random random = new Random(1);
        List<String> endings = endings(language);
        Set<String> words = new TreeSet<>(seen());
        for (String word : List.copyOf(words)) {
            for (int i = 0; i < 4; i++) {
                String head = word.substring(0, 1 + random.nextInt(word.length()));
                words.add(head + endings.get(random.nextInt(endings.size())));
                words.add(head + SIGNS.get(random.nextInt(SIGNS.size())) + word.substring(head.length()));
            }
        }
        return List.copyOf(words);
    }

    private static List<String> endings(String language) {
        List<String> endings = StemTable.of(new Language(language)).texts().values().stream()
                .flatMap(text -> Stream.of(text.split("[ :+]+")))
                .filter(ending -> !ending.isEmpty())
                .distinct()
                .toList();
        return endings.isEmpty() ? List.of("s") : endings;
    }

    private static Set<String> seen() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String folder : List.of("content", "generator/docs", "generator/core/src/main/resources")) {
            try (Stream<Path> files = Files.walk(TEXTS.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
                }
            }
        }
        return words;
    }
}
